using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplianceCore.Hosting;

/// <summary>Adds the services of this package to a host.</summary>
public static class ComplianceServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="CaseDrafter"/>, <see cref="EventLogCounter"/> and <see cref="ComplianceTelemetry"/> with the
    /// default options. What is there already stays.
    /// </summary>
    /// <param name="services">The services of the host, which bring loggers of their own.</param>
    public static IServiceCollection AddComplianceCore(this IServiceCollection services) =>
        services.AddComplianceCore(ComplianceOptions.Default);

    /// <summary>
    /// Adds <see cref="CaseDrafter"/>, <see cref="EventLogCounter"/> and <see cref="ComplianceTelemetry"/>. What is
    /// there already stays, the options of an earlier call too.
    /// </summary>
    /// <param name="services">The services of the host, which bring loggers of their own.</param>
    /// <param name="options">What the host decides.</param>
    public static IServiceCollection AddComplianceCore(this IServiceCollection services, ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(options);
        services.TryAddSingleton<ComplianceTelemetry>();
        services.TryAddSingleton<CaseDrafter>();
        services.TryAddSingleton<EventLogCounter>();
        return services;
    }
}
