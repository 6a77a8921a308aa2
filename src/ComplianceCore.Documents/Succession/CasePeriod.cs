using System.Diagnostics.CodeAnalysis;

namespace ComplianceCore.Documents;

/// <summary>
/// A period as a case writes it: a named window, such as a quarter, whose days depend on the cut-off of the case, or a
/// label with days of its own.
/// </summary>
public abstract record CasePeriod
{
    private protected CasePeriod()
    {
    }

    /// <summary>Reads a period from one word.</summary>
    /// <param name="text">
    /// <c>2021-10</c> (a month), <c>2021-Q2</c>, <c>2021-H2</c>, <c>2021-9M</c> (nine months), <c>2021</c> (a year), or
    /// <c>tháng 11/2020=2020-10-19..2020-11-18</c>, both days included.
    /// </param>
    /// <param name="period">The period; null when the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out CasePeriod? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = NamedCasePeriod.Parse(text) ?? (CasePeriod?)OwnCasePeriod.Parse(text);
        return period is not null;
    }

    /// <summary>The period of a case without faults.</summary>
    /// <param name="period">The member of its <c>case.json</c>.</param>
    internal static CasePeriod Of(ObjectReader period)
    {
        var form = PeriodReader.FormOf(period)!;
        return form is OwnCasePeriod.Form ? OwnCasePeriod.From(period) : NamedCasePeriod.From(form, period.Text(form));
    }

    /// <summary>The next window of the same form; null after days of its own, which have no series.</summary>
    internal abstract CasePeriod? Next();

    /// <summary>The member of <c>case.json</c> that says this period, as near to another one as it can be.</summary>
    /// <param name="member">The text of the other one.</param>
    /// <param name="other">What that says.</param>
    internal abstract byte[] WrittenOver(byte[] member, CasePeriod other);
}
