namespace ComplianceCore.Documents;

/// <summary>A unit of a list that a template sees.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Position">Its place in the order of the office, from 0.</param>
internal sealed record ListedUnit(AdministrativeUnit Unit, int Position)
{
    /// <summary>The unit that a record stands for.</summary>
    public static ListedUnit Of(TemplateValue unit) => (ListedUnit)((RecordValue)unit).Subject!;
}
