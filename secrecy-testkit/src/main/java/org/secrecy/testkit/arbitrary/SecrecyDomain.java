package org.secrecy.testkit.arbitrary;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * All arbitraries of this package as a domain, {@code @Domain(SecrecyDomain.class)}, for those who say which values a property is about.
 *
 * <p>Without it they are found as well. With it and without {@code @Domain(DomainContext.Global.class)}, no others are. Thread-safe.
 */
public final class SecrecyDomain implements DomainContext {

    /** jqwik makes the domain by itself. */
    public SecrecyDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new SecrecyArbitraryProvider());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new SecrecyReportingFormat());
    }
}
