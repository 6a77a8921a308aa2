using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class PackageReadmeTests
{
    [Fact]
    public void The_limits_are_those_of_the_code() =>
        PackageReadme.Of("ComplianceCore.Events").Section("Limits").Should()
            .Contain($"at most {Written(CountedUnits.Most)} codes")
            .And.Contain($"the first {Written(RowLimits.NamedCodes)} are named")
            .And.Contain($"A row has at most {Written(RowLimits.Row)} bytes")
            .And.Contain($"Moments lie from {EventCalendar.FirstYear} to {EventCalendar.LastYear}")
            .And.Contain($"a log of more than {Written(CountedUnits.Most)} codes of units");

    private static string Written(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
