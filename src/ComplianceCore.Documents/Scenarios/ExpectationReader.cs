namespace ComplianceCore.Documents;

/// <summary>Reads what rules have to conclude in a scenario.</summary>
internal sealed class ExpectationReader
{
    private readonly JsonReading _reading;
    private readonly RuleSet _rules;

    public ExpectationReader(JsonReading reading, RuleSet rules)
    {
        _reading = reading;
        _rules = rules;
    }

    /// <summary>Finds a rule by its id; to name one that is not there is a fault.</summary>
    /// <param name="reading">The reading of the file.</param>
    /// <param name="rules">The rule set.</param>
    /// <param name="id">The id.</param>
    /// <param name="node">Where it stands.</param>
    public static ComplianceRule? Find(JsonReading reading, RuleSet rules, string id, PlacedNode node)
    {
        var rule = rules.Rules.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal));
        if (rule is null)
        {
            reading.AddFault(node, node.Path, ScenarioIssueCode.UnknownRule, RuleReference.Facts(id, rules.Rules));
        }

        return rule;
    }

    /// <summary>Reads the expectations of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="hasKind">Whether its unit says of what kind it is.</param>
    public IReadOnlyList<ScenarioExpectation> ReadAll(ObjectReader scenario, bool hasKind)
    {
        var read = new List<ScenarioExpectation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in scenario.Objects("expect"))
        {
            var expectation = Read(item, hasKind);
            if (expectation.RuleId.Length > 0 && !seen.Add(expectation.RuleId))
            {
                Fault(item, "rule", ScenarioIssueCode.ExpectedTwice, ("rule", expectation.RuleId));
            }

            read.Add(expectation);
        }

        if (read.Count == 0)
        {
            Fault(scenario, "expect", ScenarioIssueCode.NothingExpected);
        }

        return read;
    }

    private ScenarioExpectation Read(ObjectReader item, bool hasKind)
    {
        var id = item.Text("rule");
        if (Find(_reading, _rules, id, item["rule"]) is { UnitKinds.Count: > 0 } rule && !hasKind)
        {
            Fault(
                item, "rule", ScenarioIssueCode.KindNeeded, ("rule", id), ("kinds", string.Join(", ", rule.UnitKinds)));
        }

        var expectation = new ScenarioExpectation
        {
            RuleId = id,
            Verdict = item.Choice("verdict", VerdictWord.ByWord),
            ConsequenceId = ReadConsequence(item),
            ChecksConsequence = item.Node.Members.Any(member => member.Name is "consequence"),
            Place = item.Node.Place,
        };
        CheckConsequence(item, expectation);
        item.Close();
        return expectation;
    }

    private string? ReadConsequence(ObjectReader item)
    {
        var id = item.OptionalText("consequence");
        var known = _rules.Consequences.Select(step => step.Id).ToArray();
        if (id is not null && !known.Contains(id, StringComparer.Ordinal))
        {
            Fault(
                item,
                "consequence",
                ScenarioIssueCode.UnknownConsequence,
                ("id", id),
                ("nearest", NearestName.To(id, known)),
                ("known", string.Join(", ", known)));
        }

        return id;
    }

    /// <summary>Nothing follows where nothing was breached, so that it could never be as expected.</summary>
    private void CheckConsequence(ObjectReader item, ScenarioExpectation expectation)
    {
        if (expectation.ConsequenceId is { } id
            && expectation.Verdict != Verdict.Breached
            && !_reading.IsFaulty(item.PathOf("verdict")))
        {
            Fault(
                item,
                "consequence",
                ScenarioIssueCode.ConsequenceWithoutBreach,
                ("consequence", id),
                ("verdict", VerdictWord.Of(expectation.Verdict)));
        }
    }

    private void Fault(ObjectReader item, string member, string code, params ReadOnlySpan<TextArgument> facts) =>
        _reading.AddFault(item[member], item.PathOf(member), code, facts);
}
