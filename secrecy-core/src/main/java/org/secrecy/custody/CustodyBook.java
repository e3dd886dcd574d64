package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.copying.Copy;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.language.Phrase;

/**
 * The custodies of the copies of one document, as they stand at one moment.
 *
 * <p>An act moves the book to the next by {@link #after}: it begins the custody of what is received, copied or first registered,
 * and lets the custody of an original know where its copies stand. Immutable and thread-safe.
 */
public final class CustodyBook {

    private static final Phrase UNKNOWN =
            Phrase.of("载体{0}应已在保管记录中，但查无此件", "carrier {0} must be in custody, but is unknown");
    private static final Phrase KNOWN =
            Phrase.of("载体{0}不应已在保管记录中，但已有记录", "carrier {0} must not be in custody yet, but is");
    private static final Phrase OTHER_DOCUMENT =
            Phrase.of("行为应针对文件{0}，但针对的是{1}", "the act must concern document {0}, but concerned {1}");

    private final DocumentNumber document;
    private final ImmutableMap<CarrierId, Custody> custodies;

    private CustodyBook(DocumentNumber document, ImmutableMap<CarrierId, Custody> custodies) {
        this.document = document;
        this.custodies = custodies;
    }

    /** The book of a document of which nothing is in custody yet. */
    public static CustodyBook empty(DocumentNumber document) {
        return new CustodyBook(document, ImmutableMap.of());
    }

    /** The book that holds this custody alone. */
    public static CustodyBook of(Custody custody) {
        return new CustodyBook(custody.id().document(), ImmutableMap.of(custody.id(), custody));
    }

    /**
     * The book that holds these custodies.
     *
     * @throws IllegalArgumentException if they are of several documents, or two are of one carrier
     */
    public static CustodyBook of(Custody first, Custody... others) {
        DocumentNumber document = first.id().document();
        ImmutableMap.Builder<CarrierId, Custody> custodies = ImmutableMap.builder();
        custodies.put(first.id(), first);
        Arrays.stream(others).forEach(custody -> {
            checkArgument(
                    custody.id().document().equals(document),
                    "custodies must be of document %s, but one was of %s",
                    document,
                    custody.id());
            custodies.put(custody.id(), custody);
        });
        return new CustodyBook(document, custodies.buildOrThrow());
    }

    /** The number of the document. */
    public DocumentNumber document() {
        return document;
    }

    /** The custodies by carrier, in the order in which they began. */
    public ImmutableMap<CarrierId, Custody> custodies() {
        return custodies;
    }

    /** The custody of the carrier; empty where it has none. */
    public Optional<Custody> custody(CarrierId carrier) {
        return Optional.ofNullable(custodies.get(carrier));
    }

    /** Why the act does not fit what is in custody (provision 1.2.2); empty where it does, and for acts that meet none. */
    public Optional<Phrase> mismatch(Action act) {
        if (!(act instanceof DocumentAction onDocument)) {
            return act.carrierMet()
                    .flatMap(this::custody)
                    .flatMap(custody -> CustodyTable.mismatch(custody, act.kind(), act.at()));
        }
        if (!onDocument.document().equals(document)) {
            return Optional.of(OTHER_DOCUMENT.with(document, onDocument.document()));
        }
        if (act instanceof Receive receive) {
            return firstKnown(receive.carriers().stream().map(Carrier::id).toList());
        }
        if (act instanceof ReceiveFax fax) {
            return firstKnown(List.of(fax.received().id()));
        }
        if (act instanceof Dispatch dispatch) {
            return mismatchOfAny(dispatch);
        }
        return act instanceof CarrierAction onCarrier ? mismatchOfOne(onCarrier) : Optional.empty();
    }

    private Optional<Phrase> mismatchOfAny(Dispatch act) {
        return act.carriers().stream()
                .flatMap(carrier -> custody(carrier)
                        .map(custody -> CustodyTable.mismatch(custody, act))
                        .orElseGet(() -> Optional.of(UNKNOWN.with(carrier)))
                        .stream())
                .findFirst();
    }

    private Optional<Phrase> mismatchOfOne(CarrierAction act) {
        Custody custody = custodies.get(act.carrier());
        if (act instanceof Register register && register.entry().isPresent()) {
            return firstKnown(List.of(act.carrier()));
        }
        if (custody == null) {
            return CustodyTable.isNeverStopped(act.kind())
                    ? Optional.empty()
                    : Optional.of(UNKNOWN.with(act.carrier()));
        }
        Optional<Phrase> mismatch = custody.mismatch(act);
        return mismatch.isEmpty() && act instanceof Copy copy ? firstKnown(copy.made()) : mismatch;
    }

    private Optional<Phrase> firstKnown(Iterable<CarrierId> carriers) {
        for (CarrierId carrier : carriers) {
            if (custodies.containsKey(carrier)) {
                return Optional.of(KNOWN.with(carrier));
            }
        }
        return Optional.empty();
    }

    /**
     * The book after this act.
     *
     * @throws CustodyMismatchException if the act does not fit (provision 1.2.2)
     */
    public CustodyBook after(Action act) {
        mismatch(act).ifPresent(reason -> {
            throw new CustodyMismatchException(reason);
        });
        if (act instanceof Receive receive) {
            CustodyBook received = this;
            for (Carrier carrier : receive.carriers()) {
                received = received.beginning(Custody.begin(carrier, receive.keeper(), receive.at()));
            }
            return received;
        }
        if (act instanceof ReceiveFax fax) {
            return beginning(Custody.begin(fax.received(), fax.keeper(), fax.at()));
        }
        if (act instanceof Dispatch dispatch) {
            return afterAll(dispatch);
        }
        if (act instanceof Register register && register.entry().isPresent()) {
            Custody custody =
                    Custody.begin(register.entry().get(), register.keeper().orElseThrow(), register.at());
            return beginning(custody.after(register));
        }
        return act instanceof CarrierAction onCarrier ? afterOne(onCarrier) : this;
    }

    private CustodyBook afterAll(Dispatch act) {
        CustodyBook next = this;
        for (Consignment consignment : act.consignments()) {
            Custody before =
                    next.custody(new CarrierId(document, consignment.copy())).orElseThrow();
            Custody moved = CustodyTable.dispatched(before, consignment.recipient(), act.at());
            next = next.with(moved).tellOriginals(moved);
        }
        return next;
    }

    private CustodyBook afterOne(CarrierAction act) {
        Custody before = custodies.get(act.carrier());
        if (before == null) {
            return this;
        }
        Custody moved = before.after(act);
        CustodyBook next = with(moved).tellOriginals(moved);
        return act instanceof Copy copy ? next.withCopies(moved, copy) : next;
    }

    private CustodyBook withCopies(Custody original, Copy act) {
        CustodyBook next = this;
        for (CarrierId made : act.made()) {
            Custody copy = Custody.builder()
                    .carrier(original.carrier().copy(made.copy()))
                    .stage(Stage.IN_HAND)
                    .keeper(original.keeper())
                    .holder(act.actor())
                    .since(act.at())
                    .build();
            next = next.beginning(copy);
        }
        return next;
    }

    /** A custody begins; an original knows its copies, whichever of them came first. */
    private CustodyBook beginning(Custody custody) {
        CustodyBook next = with(custody);
        for (Custody known : next.custodies.values()) {
            next = next.tellOriginals(known);
        }
        return next;
    }

    /** Lets the original of a copy, and the original's own original, know where the copy stands; each once. */
    private CustodyBook tellOriginals(Custody copy) {
        CustodyBook next = this;
        Set<CarrierId> told = new HashSet<>(Set.of(copy.id()));
        @Nullable Custody original = next.originalOf(copy);
        while (original != null && told.add(original.id())) {
            next = next.with(original.knowing(new CopyStanding(copy.id(), copy.stage())));
            original = next.originalOf(original);
        }
        return next;
    }

    private @Nullable Custody originalOf(Custody copy) {
        return copy.carrier().copiedFrom().map(custodies::get).orElse(null);
    }

    private CustodyBook with(Custody custody) {
        Map<CarrierId, Custody> next = new LinkedHashMap<>(custodies);
        next.put(custody.id(), custody);
        return new CustodyBook(document, ImmutableMap.copyOf(next));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustodyBook that && document.equals(that.document) && custodies.equals(that.custodies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, custodies);
    }

    @Override
    public String toString() {
        return document + ": " + custodies.values();
    }
}
