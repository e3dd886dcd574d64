package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.action.DocumentAction;
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
        return Optional.ofNullable(findMismatch(act)).map(Supplier::get);
    }

    /** Whether the act fits what is in custody: {@link #mismatch} is empty. */
    public boolean fits(Action act) {
        return findMismatch(act) == null;
    }

    /** Why the act does not fit, put into words when asked for; null where it fits. */
    private @Nullable Supplier<Phrase> findMismatch(Action act) {
        Optional<CarrierId> met = act.carrierMet();
        Custody custody = met.isPresent() ? custodies.get(met.get()) : null;
        ImmutableSet<CarrierId> begun = act.carriersBegun();
        if (custody != null && (begun.isEmpty() || !begun.contains(met.get()))) {
            Supplier<Phrase> mismatch = CustodyTable.mismatchOfMet(custody, act);
            // Nearly always, the one that is met is all that there is.
            boolean noneKnown = begun.isEmpty() || custodies.size() == 1;
            return mismatch != null || noneKnown ? mismatch : firstKnown(begun);
        }
        return act instanceof DocumentAction onDocument ? mismatchOfOthers(onDocument, begun) : null;
    }

    /** Of acts on a document that do not meet one custody of this book, or that would begin it anew. */
    private @Nullable Supplier<Phrase> mismatchOfOthers(DocumentAction act, ImmutableSet<CarrierId> begun) {
        if (!act.document().equals(document)) {
            return () -> OTHER_DOCUMENT.with(document, act.document());
        }
        if (act instanceof Dispatch dispatch) {
            return mismatchOfAny(dispatch);
        }
        return act instanceof CarrierAction onCarrier
                        && !begun.contains(onCarrier.carrier())
                        && !CustodyTable.isNeverStopped(act.kind())
                ? () -> UNKNOWN.with(onCarrier.carrier())
                : firstKnown(begun);
    }

    private @Nullable Supplier<Phrase> mismatchOfAny(Dispatch act) {
        for (CarrierId carrier : act.carriers()) {
            Custody custody = custodies.get(carrier);
            Supplier<Phrase> mismatch =
                    custody == null ? () -> UNKNOWN.with(carrier) : CustodyTable.mismatch(custody, act);
            if (mismatch != null) {
                return mismatch;
            }
        }
        return null;
    }

    private @Nullable Supplier<Phrase> firstKnown(ImmutableSet<CarrierId> carriers) {
        for (CarrierId carrier : carriers) {
            if (custodies.containsKey(carrier)) {
                return () -> KNOWN.with(carrier);
            }
        }
        return null;
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
        NextBook next = new NextBook(custodies);
        if (act instanceof Receive receive) {
            receive.carriers().forEach(carrier -> next.begin(Custody.begin(carrier, receive.keeper(), receive.at())));
        } else if (act instanceof ReceiveFax fax) {
            next.begin(Custody.begin(fax.received(), fax.keeper(), fax.at()));
        } else if (act instanceof Dispatch dispatch) {
            moveAll(dispatch, next);
        } else if (act instanceof Register register && register.entry().isPresent()) {
            Custody custody =
                    Custody.begin(register.entry().get(), register.keeper().orElseThrow(), register.at());
            next.begin(custody.after(register));
        } else if (act instanceof CarrierAction onCarrier && custodies.containsKey(onCarrier.carrier())) {
            moveOne(onCarrier, next);
        } else {
            return this;
        }
        return new CustodyBook(document, next.finished());
    }

    private void moveAll(Dispatch act, NextBook next) {
        for (Consignment consignment : act.consignments()) {
            Custody before = next.known(new CarrierId(document, consignment.copy()));
            next.move(CustodyChanges.dispatched(before, consignment.recipient(), act.at()));
        }
    }

    private static void moveOne(CarrierAction act, NextBook next) {
        Custody moved = next.known(act.carrier()).after(act);
        next.move(moved);
        if (act instanceof Copy copy) {
            copy.made().forEach(made -> next.begin(copyOf(moved, made, copy)));
        }
    }

    private static Custody copyOf(Custody original, CarrierId made, Copy act) {
        return Custody.builder()
                .carrier(original.carrier().copy(made.copy()))
                .stage(Stage.IN_HAND)
                .keeper(original.keeper())
                .holder(act.actor())
                .since(act.at())
                .build();
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
