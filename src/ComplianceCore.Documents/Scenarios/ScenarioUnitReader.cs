namespace ComplianceCore.Documents;

/// <summary>Reads the unit of a scenario: what it is, what it reported and when its reports came in.</summary>
internal sealed class ScenarioUnitReader
{
    private readonly JsonReading _reading;
    private readonly string[] _counts;
    private readonly string[] _duties;

    public ScenarioUnitReader(JsonReading reading, RuleSet rules)
    {
        _reading = reading;
        _counts = [.. rules.Counts.Select(count => count.Id)];
        _duties = [.. rules.Rules.OfType<ReportingDutyRule>().Select(duty => duty.Id)];
    }

    /// <summary>Reads kind and level.</summary>
    public AdministrativeUnit Read(ObjectReader item)
    {
        var kind = item.OptionalText("kind");
        if (kind is not null && !IdValidation.IsId(kind))
        {
            _reading.Fault(RuleIssueCode.BadId, item["kind"], ("id", kind));
        }

        return ScenarioUnit.Of(kind, item.Text("level"));
    }

    /// <summary>Reads the figures; null was not reported.</summary>
    public IReadOnlyList<ReportedFigure> ReadFigures(ObjectReader item)
    {
        var figures = item.Object("figures");
        var read = new List<ReportedFigure>();
        foreach (var name in NamesIn(figures))
        {
            Expect(figures, name, _counts, ScenarioIssueCode.UnknownCount);
            if (figures.Has(name) && ReadFigure(figures, name) is { } value)
            {
                read.Add(new ReportedFigure
                {
                    UnitCode = ScenarioUnit.Code,
                    IndicatorId = name,
                    Value = value,
                    Place = figures[name].Place,
                });
            }
        }

        return read;
    }

    /// <summary>Reads the register of reports; null when none is kept.</summary>
    public ReportRegister? ReadRegister(ObjectReader item)
    {
        if (item.OptionalObject("reports") is not { } reports)
        {
            return null;
        }

        var entries = new List<ReportEntry>();
        foreach (var name in NamesIn(reports))
        {
            Expect(reports, name, _duties, ScenarioIssueCode.UnknownDuty);
            entries.Add(new ReportEntry
            {
                UnitCode = ScenarioUnit.Code,
                DutyId = name,
                ReceivedOn = reports.Has(name) ? reports.Date(name) : null,
                Place = reports[name].Place,
            });
        }

        return ReportRegister.Of(entries);
    }

    /// <summary>The names of the members, each once; one that is written twice is a fault told already.</summary>
    private static IEnumerable<string> NamesIn(ObjectReader item) =>
        item.Node.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal);

    private void Expect(ObjectReader item, string name, string[] known, string code)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            _reading.AddFault(
                item[name],
                item.PathOf(name),
                code,
                ("id", name),
                ("nearest", NearestName.To(name, known)),
                ("known", string.Join(", ", known)));
        }
    }

    private long? ReadFigure(ObjectReader figures, string name)
    {
        if (figures.LongInteger(name) is not { } value)
        {
            return null;
        }

        if (value is >= 0 and <= Figure.Largest)
        {
            return value;
        }

        _reading.AddFault(
            figures[name],
            figures.PathOf(name),
            value < 0 ? CaseIssueCode.NegativeFigure : CaseIssueCode.NotAWholeNumber,
            ("value", figures[name].Text));
        return null;
    }
}
