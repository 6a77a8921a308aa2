namespace ComplianceCore.Documents.Tests;

public sealed class RemovedInputTests
{
    [Theory]
    [InlineData("yen-chau-2021-q1", 101)]
    [InlineData("my-loc-2020-09", 50)]
    [InlineData("my-loc-2020-11", 69)]
    public void Removing_any_one_input_changes_the_findings_or_their_evidence(string name, int inputs)
    {
        var whole = CaseOutcome.Of(SampleCase.PathOf(name));

        Removals.Of(name).Select(removal => (removal.What, Outcome: removal.OutcomeOf(name)))
            .Should().HaveCount(inputs).And.OnlyContain(without => without.Outcome != whole);
    }

    [Theory]
    [InlineData("yen-chau-2021-q1", 0)]
    [InlineData("my-loc-2020-09", 14)]
    [InlineData("my-loc-2020-11", 0)]
    public void Removing_a_row_without_a_value_changes_nothing(string name, int rows)
    {
        var whole = CaseOutcome.Of(SampleCase.PathOf(name));

        Removals.OfBlankFigures(name).Select(removal => removal.OutcomeOf(name))
            .Should().Equal(Enumerable.Repeat(whole, rows));
    }

    [Theory]
    [InlineData("yen-chau-2021-q1")]
    [InlineData("my-loc-2020-09")]
    [InlineData("my-loc-2020-11")]
    public void A_case_without_its_settings_or_its_template_is_refused(string name) =>
        Removals.OfWording(name).Select(removal => removal.OutcomeOf(name))
            .Should().Equal(CaseOutcome.Refused + "CC1001", CaseOutcome.Refused + "CC1001");
}
