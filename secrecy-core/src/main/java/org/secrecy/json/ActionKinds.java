package org.secrecy.json;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.ActionKind;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Store;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;

/** The closed list of the kinds of act that this library knows, in the order of a carrier's life. Thread-safe. */
public final class ActionKinds {

    private static final ImmutableList<ActionKind> STANDARD = ImmutableList.of(
            Receive.KIND,
            Register.KIND,
            Store.KIND,
            CheckStorage.KIND,
            Circulate.KIND,
            Borrow.KIND,
            Return.KIND,
            Copy.KIND,
            EndWork.KIND,
            Archive.KIND,
            Destroy.KIND);

    private ActionKinds() {}

    /** Every kind of act of this library. */
    public static ImmutableList<ActionKind> standard() {
        return STANDARD;
    }
}
