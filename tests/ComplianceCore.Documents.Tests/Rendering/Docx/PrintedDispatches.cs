namespace ComplianceCore.Documents.Tests;

/// <summary>The dispatches that every printed layout is held against: the samples and invented ones.</summary>
internal static class PrintedDispatches
{
    private static readonly Dictionary<string, Lazy<Dispatch>> _all = new(StringComparer.Ordinal)
    {
        ["yen-chau-2021-q1"] = new(() => Sample("yen-chau-2021-q1")),
        ["my-loc-2020-09"] = new(() => Sample("my-loc-2020-09")),
        ["my-loc-2020-11"] = new(() => Sample("my-loc-2020-11")),
        ["song-tho"] = new(SongTho.Case.Draft),
        ["every part"] = new(() => GivenDispatch.WithEveryPart),
        ["draft"] = new(() => GivenDispatch.Draft),
        ["stamps"] = new(() => GivenDispatch.WithEveryPart with
        {
            Secrecy = Secrecy.TopSecret,
            Urgency = Urgency.VeryUrgent,
        }),
        ["long annexes"] = new(() => GivenDispatch.WithEveryPart with
        {
            Annexes =
            [
                GivenAnnex.Of(60, 5) with { Label = "Phụ lục I" },
                GivenAnnex.Of(60, 11) with { IsLandscape = true },
            ],
        }),
    };

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names => [.. _all.Keys];

    /// <summary>A dispatch by its name.</summary>
    public static Dispatch Called(string name) => _all[name].Value;

    private static Dispatch Sample(string name) =>
        ComplianceCase.Load(TestKit.RepositoryRoot.PathOf("samples", "cases", name)).Draft();
}
