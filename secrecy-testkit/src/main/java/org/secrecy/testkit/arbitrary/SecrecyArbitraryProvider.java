package org.secrecy.testkit.arbitrary;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/** Gives jqwik the arbitraries of this package by type, without set-up. Thread-safe. */
public final class SecrecyArbitraryProvider implements ArbitraryProvider {

    /** jqwik makes the provider by itself. */
    public SecrecyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ArbitraryTable.BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        @Nullable Arbitrary<?> arbitrary = ArbitraryTable.BY_TYPE.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary);
    }
}
