namespace ComplianceCore.Documents;

/// <summary>
/// The case of the next period, made from the last one: the same units, rules and wording, the history, and figures to
/// be filled in. Nothing is written.
/// </summary>
public sealed record NextCase
{
    /// <summary>What the case is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Its files, <c>case.json</c> last, without which the others are no case.</summary>
    public required IReadOnlyList<OutputFile> Files { get; init; }

    /// <summary>
    /// The name of the file in which figures are to be filled in, or of the event logs that are to be put beside the
    /// files; nothing stands in the place of logs, since a log without events says that nothing happened.
    /// </summary>
    public required string FiguresName { get; init; }

    /// <summary>Whether the figures are counted from event logs.</summary>
    public bool CountsEvents { get; init; }

    /// <summary>What has to be looked at in the case, besides its figures.</summary>
    public required IReadOnlyList<Issue> Warnings { get; init; }

    /// <summary>Makes the case of the window that follows, of the same form: a quarter after a quarter.</summary>
    /// <param name="folder">The folder of the last case.</param>
    /// <exception cref="CaseFormatException">
    /// The last case is faulty, has a period with days of its own, or no unit is in force when the next one ends.
    /// </exception>
    public static NextCase After(string folder) => Make(folder, null, TemplateEngine.Strict);

    /// <summary>Makes the case of a period.</summary>
    /// <param name="folder">The folder of the last case.</param>
    /// <param name="period">The period, in the calendar of the last case.</param>
    /// <exception cref="CaseFormatException">
    /// The last case is faulty, or no unit is in force on the last day of the period.
    /// </exception>
    public static NextCase After(string folder, CasePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Make(folder, period, TemplateEngine.Strict);
    }

    /// <summary>Makes the case of a period, with templates for an engine of the host's choice.</summary>
    /// <param name="folder">The folder of the last case.</param>
    /// <param name="period">The period, in the calendar of the last case.</param>
    /// <param name="engine">What reads the templates.</param>
    /// <exception cref="CaseFormatException">
    /// The last case is faulty, or no unit is in force on the last day of the period.
    /// </exception>
    public static NextCase After(string folder, CasePeriod period, TemplateEngine engine)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(engine);
        return Make(folder, period, engine);
    }

    private static NextCase Make(string folder, CasePeriod? period, TemplateEngine engine)
    {
        var office = ComplianceCase.Load(folder, engine);
        return new CaseSuccession(folder, office).Make(period);
    }
}
