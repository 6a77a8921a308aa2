namespace ComplianceCore.Documents;

/// <summary>Reads one scenario after the other from a file.</summary>
internal sealed class ScenarioReader
{
    private readonly JsonReading _reading;
    private readonly HashSet<string> _names;
    private readonly ScenarioUnitReader _units;
    private readonly ScenarioHistoryReader _history;
    private readonly ExpectationReader _expectations;

    /// <param name="reading">The reading of the file.</param>
    /// <param name="rules">The rule set that the scenarios are about.</param>
    /// <param name="names">The names that are taken.</param>
    public ScenarioReader(JsonReading reading, RuleSet rules, HashSet<string> names)
    {
        _reading = reading;
        _names = names;
        _units = new ScenarioUnitReader(reading, rules);
        _history = new ScenarioHistoryReader(reading, rules);
        _expectations = new ExpectationReader(reading, rules);
    }

    /// <summary>Reads a scenario; null when its period or day is faulty.</summary>
    public RuleScenario? Read(ObjectReader item)
    {
        var name = ReadName(item);
        var period = PeriodReader.Read(_reading, item.Object("period"));
        var asOf = item.Has("asOf") ? item.Date("asOf") : period?.LastDay ?? default;
        var unitItem = item.Object("unit");
        var unit = _units.Read(unitItem);
        var figures = _units.ReadFigures(unitItem);
        var register = _units.ReadRegister(unitItem);
        unitItem.Close();
        var history = item.Has("history") ? _history.Read(item, period) : ReportHistory.None;
        var expectations = _expectations.ReadAll(item, unitItem.Has("kind"));
        item.Close();
        return period is null || _reading.IsFaulty(item.PathOf("asOf"))
            ? null
            : new RuleScenario
            {
                Name = name,
                Period = period,
                Unit = unit,
                Figures = FigureSet.Of(asOf, figures),
                Records = new OfficeRecords { History = history, Register = register },
                Expectations = expectations,
                Place = item.Node.Place,
            };
    }

    /// <summary>A failure is told by the name of its scenario, so that each has its own.</summary>
    private string ReadName(ObjectReader item)
    {
        var name = item.Text("name");
        if (name.Length > 0 && !_names.Add(name))
        {
            _reading.AddFault(
                item["name"], item.PathOf("name"), ScenarioIssueCode.DuplicateName, ("name", name));
        }

        return name;
    }
}
