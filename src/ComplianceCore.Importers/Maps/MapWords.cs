namespace ComplianceCore.Importers;

/// <summary>The words of map files.</summary>
internal static class MapWords
{
    public static IReadOnlyDictionary<string, ColumnRole> Roles { get; } =
        new Dictionary<string, ColumnRole>(StringComparer.Ordinal)
        {
            ["order"] = ColumnRole.Order,
            ["unitCode"] = ColumnRole.UnitCode,
            ["unitName"] = ColumnRole.UnitName,
            ["count"] = ColumnRole.Count,
            ["percent"] = ColumnRole.Percent,
            ["countWithPercent"] = ColumnRole.CountWithPercent,
            ["flag"] = ColumnRole.Flag,
            ["names"] = ColumnRole.Names,
            ["indicator"] = ColumnRole.Indicator,
            ["value"] = ColumnRole.Value,
            ["countsById"] = ColumnRole.CountsById,
            ["documentNumber"] = ColumnRole.DocumentNumber,
            ["subject"] = ColumnRole.Subject,
            ["issuedOn"] = ColumnRole.IssuedOn,
            ["signed"] = ColumnRole.SignedFlag,
            ["confidentiality"] = ColumnRole.Confidentiality,
            ["unitKind"] = ColumnRole.UnitKind,
        };

    public static IReadOnlyDictionary<string, MapTarget> Targets { get; } =
        new Dictionary<string, MapTarget>(StringComparer.Ordinal)
        {
            ["figures"] = MapTarget.Figures,
            ["documents"] = MapTarget.Documents,
            ["units"] = MapTarget.Units,
        };

    public static IReadOnlyDictionary<string, NumberConvention> Numbers { get; } =
        new Dictionary<string, NumberConvention>(StringComparer.Ordinal)
        {
            ["vi"] = NumberConvention.Vietnamese,
            ["en"] = NumberConvention.English,
        };

    public static IReadOnlyDictionary<string, DashMeaning> Dashes { get; } =
        new Dictionary<string, DashMeaning>(StringComparer.Ordinal)
        {
            ["refuse"] = DashMeaning.Refused,
            ["zero"] = DashMeaning.Zero,
            ["notReported"] = DashMeaning.NotReported,
        };

    /// <summary>The word of a role.</summary>
    public static string Of(ColumnRole role) => Roles.First(word => word.Value == role).Key;
}
