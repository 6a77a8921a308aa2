using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Counted from caches, logs give the same bytes.</summary>
public sealed class CacheTests
{
    public static TheoryData<int> All => Seeds.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Caches_give_the_same_whatever_was_asked_when_they_were_written(int seed)
    {
        var log = LogGenerator.Make(seed);
        var other = SceneGenerator.Make(new Dice(-seed), rows: 10) with { Vocabulary = log.Scene.Vocabulary };
        using var run = new CachedRun(log.Files, new Dice(seed));

        Agree(run.CountCached(other), run.CountDirectly(other), CacheUse.Written);
        Agree(run.CountCached(log.Scene), run.CountDirectly(log.Scene), CacheUse.Read);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_are_counted_from_caches_as_from_logs(int seed)
    {
        var log = LogGenerator.Make(seed);
        var scene = log.Scene with { Basis = CountBasis.Rows };
        using var run = new CachedRun(log.Files, new Dice(seed));

        Agree(run.CountCached(scene), run.CountDirectly(scene), CacheUse.Written);
        CountSummary.Of(run.CountCached(scene)).ToString().Should().Be(NaiveOracle.Count(
            (log with { Scene = scene }).Case).ToString());
    }

    [Fact]
    public void Words_with_another_meaning_have_a_cache_of_their_own()
    {
        var log = LogGenerator.Make(1);
        var other = log.Scene with { Vocabulary = log.Scene.Vocabulary.With("issued", EventKind.Received) };
        using var run = new CachedRun(log.Files, new Dice(1));

        var uses = new[] { log.Scene, other, log.Scene, other }
            .Select(scene => run.CountCached(scene).CacheUse)
            .ToArray();

        uses.Should().Equal(CacheUse.Written, CacheUse.Written, CacheUse.Read, CacheUse.Read);
    }

    private static void Agree(EventCount cached, EventCount direct, CacheUse use)
    {
        FirstDifference.Between(CachedRun.ToldOf(direct), CachedRun.ToldOf(cached)).Should().BeNull();
        cached.CacheUse.Should().Be(use);
    }
}
