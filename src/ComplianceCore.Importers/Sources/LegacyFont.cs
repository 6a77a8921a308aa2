namespace ComplianceCore.Importers;

/// <summary>A way of writing Vietnamese in Latin characters that only its own fonts show as Vietnamese.</summary>
internal enum LegacyFont
{
    /// <summary>None: the text is what it seems to be.</summary>
    None,

    /// <summary>TCVN3, also called ABC: one byte for each letter (.VnTime).</summary>
    Tcvn3,

    /// <summary>VNI: a letter, then a byte for its marks (VNI-Times).</summary>
    Vni,
}
