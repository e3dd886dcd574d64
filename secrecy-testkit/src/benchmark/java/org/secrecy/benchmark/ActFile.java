package org.secrecy.benchmark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.SecrecyJson;
import org.secrecy.testkit.Proposal;

/**
 * Proposals in a file, one a line: the act, the document, and the custodies of its copies. To read them takes a fork a fraction of the
 * time that it takes to generate them.
 */
final class ActFile {

    private static final char SEPARATOR = '\t';
    private static final SecrecyJson JSON = SecrecyJson.standard();

    private ActFile() {}

    static void write(Path file, List<Proposal> proposals) {
        try {
            Files.write(file, proposals.stream().map(ActFile::line).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static ImmutableList<Proposal> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(ActFile::proposal).collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(Proposal proposal) {
        CustodyBook book = proposal.book();
        return JSON.write(proposal.action())
                + SEPARATOR
                + book.document()
                + SEPARATOR
                + JSON.write(book.custodies().values());
    }

    private static Proposal proposal(String line) {
        List<String> parts = Splitter.on(SEPARATOR).splitToList(line);
        Custody[] custodies = JSON.read(parts.get(2), Custody[].class);
        CustodyBook book = custodies.length == 0
                ? CustodyBook.empty(DocumentNumber.parse(parts.get(1)))
                : CustodyBook.of(custodies[0], Arrays.copyOfRange(custodies, 1, custodies.length));
        return new Proposal(JSON.readAction(parts.get(0)), book);
    }
}
