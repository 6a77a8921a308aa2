namespace ComplianceCore.Importers;

/// <summary>How numbers that are written as text mark thousands and decimals.</summary>
public enum NumberConvention
{
    /// <summary>A dot or a blank between thousands, a comma before decimals: <c>1.059</c>, <c>13,33</c>.</summary>
    Vietnamese,

    /// <summary>A comma between thousands, a point before decimals: <c>1,059</c>, <c>13.33</c>.</summary>
    English,
}
