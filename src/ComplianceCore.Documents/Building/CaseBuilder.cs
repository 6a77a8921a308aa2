using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// Builds a case in code, step by step, from what a program has at hand. It is put together as the files of a case
/// folder and read by the reader of case folders, so that the same faults are told with the same codes, and the case
/// has files that can be written down, drafted from and verified.
/// </summary>
/// <remarks>
/// Every step gives another builder and leaves the one that it was called on as it was. What a case needs and no step
/// has given is a fault like any other.
/// </remarks>
public sealed class CaseBuilder
{
    private readonly CaseParts _parts;

    private CaseBuilder(CaseParts parts)
    {
        _parts = parts;
    }

    /// <summary>Begins a case.</summary>
    /// <param name="title">What it is called.</param>
    public static CaseBuilder Of(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new(new CaseParts { Title = title });
    }

    /// <summary>What the case is called.</summary>
    public string Title => _parts.Title;

    /// <summary>Sets the period, whose figures are those of its last day.</summary>
    /// <param name="period">The period.</param>
    public CaseBuilder For(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return For(period, period.LastDay);
    }

    /// <summary>Sets the period and the day of its figures.</summary>
    /// <param name="period">The period.</param>
    /// <param name="asOf">The day at whose end the figures were taken; before the last day: provisional.</param>
    public CaseBuilder For(ReportingPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(period);
        return With(parts => parts with { Period = period, AsOf = asOf });
    }

    /// <summary>Adds a unit by code, kind and name.</summary>
    /// <param name="code">The official code, or the office's own, such as <c>04063</c>.</param>
    /// <param name="kind">The kind, which gives the written forms.</param>
    /// <param name="name">The proper name; empty for a unit named by its kind alone.</param>
    public CaseBuilder Unit(string code, UnitKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(name);
        return Units(new AdministrativeUnit { Code = code, Kind = kind, Name = name });
    }

    /// <summary>Adds units.</summary>
    /// <param name="units">The units, in the order of every list and table.</param>
    public CaseBuilder Units(params IEnumerable<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return With(parts => parts with { Units = parts.Units.AddRange(units) });
    }

    /// <summary>Adds a figure.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    /// <param name="indicatorId">The id of the count, such as <c>issued</c>.</param>
    /// <param name="value">How many; null when the unit did not report, which is not zero.</param>
    public CaseBuilder Figure(string unitCode, string indicatorId, long? value)
    {
        ArgumentNullException.ThrowIfNull(unitCode);
        ArgumentNullException.ThrowIfNull(indicatorId);
        return With(parts => parts with { Figures = parts.Figures.Add((unitCode, indicatorId, value)) });
    }

    /// <summary>Adds figures.</summary>
    /// <param name="figures">The figures, at most one for each unit and count.</param>
    public CaseBuilder Figures(IEnumerable<ReportedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var added = figures.Select(each => (each.UnitCode, each.IndicatorId, (long?)each.Value));
        return With(parts => parts with { Figures = parts.Figures.AddRange(added) });
    }

    /// <summary>Adds event logs that the figures are counted from; a case has figures or logs.</summary>
    /// <param name="logs">CSV files, compressed (<c>.gz</c>) or not.</param>
    public CaseBuilder Logs(params IReadOnlyList<CaseFile> logs)
    {
        ArgumentNullException.ThrowIfNull(logs);
        return With(parts => parts with { Logs = [.. parts.Logs, .. logs] });
    }

    /// <summary>Adds entries to the register of reports received, which may be empty.</summary>
    /// <param name="entries">The entries; a report without an entry has not come in.</param>
    public CaseBuilder Register(params IEnumerable<ReportEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return With(parts => parts with { Reports = [.. parts.Reports ?? [], .. entries] });
    }

    /// <summary>Adds closed reports to look back on.</summary>
    /// <param name="reports">The closed reports, one for each period.</param>
    public CaseBuilder History(params IEnumerable<ClosedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return With(parts => parts with { History = [.. parts.History, .. reports] });
    }

    /// <summary>Sets the rules.</summary>
    /// <param name="rules">The rules, read from a file or built in code.</param>
    public CaseBuilder Rules(RuleSet rules) => Rules(RuleSetJson.Render(rules));

    /// <summary>Sets the rules.</summary>
    /// <param name="rules">The builder, whose faults are told with those of the case.</param>
    public CaseBuilder Rules(RuleSetBuilder rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Rules(rules.ToJson());
    }

    /// <summary>Sets the rules by the bytes of their file.</summary>
    /// <param name="utf8">What <c>rules.json</c> of a case folder would hold.</param>
    public CaseBuilder Rules(ReadOnlyMemory<byte> utf8) => With(parts => parts with { Rules = utf8 });

    /// <summary>Sets the settings of the dispatch.</summary>
    /// <param name="dispatch">The builder, whose faults are told with those of the case.</param>
    public CaseBuilder Dispatch(DispatchSettingsBuilder dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        return Dispatch(dispatch.ToJson());
    }

    /// <summary>Sets the settings of the dispatch by the bytes of their file.</summary>
    /// <param name="utf8">What <c>dispatch.json</c> of a case folder would hold.</param>
    public CaseBuilder Dispatch(ReadOnlyMemory<byte> utf8) => With(parts => parts with { Dispatch = utf8 });

    /// <summary>Sets the wording of the body.</summary>
    /// <param name="text">The template.</param>
    public CaseBuilder Template(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return With(parts => parts with { Template = text });
    }

    /// <summary>Adds templates that the body and the texts of the dispatch may include.</summary>
    /// <param name="includes">The templates by their names.</param>
    public CaseBuilder Includes(params IReadOnlyList<TemplateFile> includes)
    {
        ArgumentNullException.ThrowIfNull(includes);
        return With(parts => parts with { Includes = [.. parts.Includes, .. includes] });
    }

    /// <summary>Puts the case together and checks it, with templates for the strict engine.</summary>
    /// <exception cref="CaseFormatException">
    /// The case is faulty; every fault is told, at its place in the files that <see cref="ToFiles"/> gives.
    /// </exception>
    public ComplianceCase Build() => Build(TemplateEngine.Strict);

    /// <summary>Puts the case together and checks it.</summary>
    /// <param name="engine">What reads and renders its templates.</param>
    /// <exception cref="CaseFormatException">
    /// The case is faulty; every fault is told, at its place in the files that <see cref="ToFiles"/> gives.
    /// </exception>
    public ComplianceCase Build(TemplateEngine engine) => ComplianceCase.Parse(ToFiles(), engine);

    /// <summary>The case folder that says the same, faulty or not.</summary>
    /// <exception cref="ArgumentException">Two files that were given have one name.</exception>
    public IReadOnlyList<CaseFile> ToFiles() => CaseFiles.Of(_parts);

    private CaseBuilder With(Func<CaseParts, CaseParts> change) => new(change(_parts));
}
