package org.secrecy.testkit.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.DocumentNumber;

class CarrierIdFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void everyTextIsANumberOrRefused(byte[] input) {
        String text = InputText.escaped(input);
        WrittenFormPromises.keepExactly(CarrierId::parse, text);
        WrittenFormPromises.keepExactly(DocumentNumber::parse, text);
        WrittenFormPromises.keepExactly(CopyNumber::parse, text);
    }
}
