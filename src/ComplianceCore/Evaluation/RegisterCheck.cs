using NodaTime;

namespace ComplianceCore;

/// <summary>Holds the register of reports against units, duties and days.</summary>
internal sealed class RegisterCheck
{
    private readonly UnitDirectory _units;
    private readonly UnitRegister _register;
    private readonly LocalDate _asOf;
    private readonly RuleSet _rules;
    private readonly ReportingPeriod _period;
    private readonly ReportingDutyRule[] _duties;
    private readonly List<Issue> _issues = [];

    /// <param name="units">The directory of the office.</param>
    /// <param name="register">The units that are judged.</param>
    /// <param name="asOf">The day at whose end the register was read.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period that is judged.</param>
    public RegisterCheck(
        UnitDirectory units,
        UnitRegister register,
        LocalDate asOf,
        RuleSet rules,
        ReportingPeriod period)
    {
        _units = units;
        _register = register;
        _asOf = asOf;
        _rules = rules;
        _period = period;
        _duties = [.. rules.Rules.OfType<ReportingDutyRule>()];
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find(ReportRegister? reports)
    {
        if (reports is null)
        {
            FindDutiesWithoutRegister();
            return _issues;
        }

        foreach (var entry in reports.Entries)
        {
            CheckNames(entry);
            CheckDay(entry);
        }

        return _issues;
    }

    private void FindDutiesWithoutRegister()
    {
        var day = _rules.LawDayOf(_period);
        foreach (var duty in _duties.Where(duty => _register.Units.Any(unit => duty.Concerns(unit, day))))
        {
            _issues.Add(duty.Missing == MissingFigures.Refuse
                ? CoreTexts.Catalog.Error(RecordIssueCode.NoRegister, SourcePlace.Nowhere, ("rule", duty.Id))
                : CoreTexts.Catalog.Warning(RecordIssueCode.NoRegister, SourcePlace.Nowhere, ("rule", duty.Id)));
        }
    }

    private void CheckNames(ReportEntry entry)
    {
        var duty = Array.Find(_duties, duty => string.Equals(duty.Id, entry.DutyId, StringComparison.Ordinal));
        if (duty is null)
        {
            var known = _duties.Select(each => each.Id).ToArray();
            _issues.Add(CoreTexts.Catalog.Error(
                RecordIssueCode.UnknownDuty,
                entry.Place,
                ("duty", entry.DutyId),
                ("nearest", NearestName.To(entry.DutyId, known)),
                ("known", string.Join(", ", known))));
        }

        if (!_register.TryFind(entry.UnitCode, out var unit))
        {
            _issues.Add(UnitFault.NotJudged(_units, entry.UnitCode, _register.Day, entry.Place));
        }
        else if (duty is not null && !duty.ConcernsKind(unit.Kind))
        {
            _issues.Add(CoreTexts.Catalog.Error(
                RecordIssueCode.DutyOfOthers, entry.Place, ("duty", duty.Id), ("unit", unit.Label)));
        }
    }

    private void CheckDay(ReportEntry entry)
    {
        if (entry.ReceivedOn > _asOf)
        {
            _issues.Add(CoreTexts.Catalog.Error(
                RecordIssueCode.ReceivedAfterRecordDay,
                entry.Place,
                ("received", entry.ReceivedOn.Value),
                ("day", _asOf)));
        }
        else if (entry.ReceivedOn < _period.LastDay)
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                RecordIssueCode.ReceivedBeforePeriodEnds,
                entry.Place,
                ("received", entry.ReceivedOn.Value),
                ("last", _period.LastDay)));
        }
    }
}
