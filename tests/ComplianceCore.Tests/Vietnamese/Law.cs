using FsCheck;

namespace ComplianceCore.Tests;

/// <summary>Checks a law on many generated cases, the same ones on every run.</summary>
internal static class Law
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(621, 2021);

    /// <summary>Fails with the smallest counterexample found.</summary>
    public static void Holds(Property property) => property.Check(_config);
}
