namespace ComplianceCore.Documents.Tests;

/// <summary>Every planted fault.</summary>
internal static class PlantedFaults
{
    /// <summary>The faults, those of one area together.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        .. PageFaults.All,
        .. MissingFaults.All,
        .. LetterFaults.All,
        .. CapitalFaults.All,
        .. HeadingFaults.All,
        .. NumberFaults.All,
        .. DateFaults.All,
        .. SubjectFaults.All,
        .. AddresseeFaults.All,
        .. ContentFaults.All,
        .. RecipientFaults.All,
        .. SignatureFaults.All,
        .. AnnexFaults.All,
        .. PageNumberFaults.All,
    ];
}
