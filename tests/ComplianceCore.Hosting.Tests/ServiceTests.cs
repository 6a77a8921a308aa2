using ComplianceCore.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceCore.Hosting.Tests;

public sealed class ServiceTests
{
    [Fact]
    public void Services_are_single()
    {
        using var services = new ServiceCollection().AddLogging().AddComplianceCore().BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        services.GetRequiredService<CaseDrafter>().Should().BeSameAs(services.GetRequiredService<CaseDrafter>());
    }

    [Fact]
    public void The_first_call_decides()
    {
        var options = ComplianceOptions.Default with { Language = Language.English };

        using var services = new ServiceCollection().AddLogging()
            .AddComplianceCore(options).AddComplianceCore().BuildServiceProvider();

        services.GetRequiredService<ComplianceOptions>().Should().BeSameAs(options);
    }

    [Fact]
    public void Unless_told_otherwise_the_engine_is_strict_and_issues_are_Vietnamese() =>
        ComplianceOptions.Default.Should().Be(
            new ComplianceOptions { Engine = TemplateEngine.Strict, Language = Language.Vietnamese });

    [Fact]
    public void No_collector_of_traces_is_among_the_dependencies() =>
        typeof(CaseDrafter).Assembly.GetReferencedAssemblies().Select(each => each.Name)
            .Should().Contain("Microsoft.Extensions.Logging.Abstractions")
            .And.NotContain(name => name!.StartsWith("OpenTelemetry", StringComparison.Ordinal));
}
