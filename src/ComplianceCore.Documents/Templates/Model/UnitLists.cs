namespace ComplianceCore.Documents;

/// <summary>
/// The functions that make lists from lists of units; two are put together in the order of the office.
/// </summary>
internal static class UnitLists
{
    /// <summary>The functions, over the declaration of a unit.</summary>
    public static IReadOnlyList<TemplateFunction> Over(RecordType unit) =>
    [
        Texts("names", unit, member => member.Name.Length > 0 ? member.Name : member.Label),
        Texts("labels", unit, member => member.Label),
        OnTwo("including", unit, (first, second) => first
            .UnionBy(second, PositionOf)
            .OrderBy(PositionOf)),
        OnTwo("excluding", unit, (first, second) => first.ExceptBy(second.Select(PositionOf), PositionOf)),
    ];

    private static TemplateFunction Texts(string name, RecordType unit, Func<AdministrativeUnit, string> text) => new(
        name,
        [TemplateType.ListOf(unit)],
        TemplateType.ListOf(TemplateType.Text),
        arguments => ListValue.OfTexts(arguments.List(0).Select(item => text(ListedUnit.Of(item).Unit))));

    private static TemplateFunction OnTwo(
        string name,
        RecordType unit,
        Func<IEnumerable<TemplateValue>, IEnumerable<TemplateValue>, IEnumerable<TemplateValue>> combine) => new(
            name,
            [TemplateType.ListOf(unit), TemplateType.ListOf(unit)],
            TemplateType.ListOf(unit),
            arguments => new ListValue([.. combine(arguments.List(0), arguments.List(1))]));

    private static int PositionOf(TemplateValue unit) => ListedUnit.Of(unit).Position;
}
