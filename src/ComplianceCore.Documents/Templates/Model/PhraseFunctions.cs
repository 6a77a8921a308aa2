namespace ComplianceCore.Documents;

/// <summary>The functions that write units and their heads as Vietnamese official text does.</summary>
internal static class PhraseFunctions
{
    /// <summary>The functions, over the declaration of a unit.</summary>
    public static IReadOnlyList<TemplateFunction> Over(RecordType unit) =>
    [
        OnUnits("unit_list", unit, UnitPhrase.Units),
        OnUnits("head_list", unit, UnitPhrase.Heads),
    ];

    private static TemplateFunction OnUnits(
        string name,
        RecordType unit,
        Func<IEnumerable<AdministrativeUnit>, string> write) => new(
            name,
            [TemplateType.ListOf(unit)],
            TemplateType.Text,
            arguments => TextValue.Of(write(UnitsOf(name, arguments.List(0)))));

    /// <summary>The units of a list; a sentence about nobody has a hole where their names should be.</summary>
    private static IEnumerable<AdministrativeUnit> UnitsOf(string function, IReadOnlyList<TemplateValue> list) =>
        list.Count > 0
            ? list.Select(item => ListedUnit.Of(item).Unit)
            : throw UnplacedFault.Of(TemplateFunctionIssueCode.EmptyList, ("function", function));
}
