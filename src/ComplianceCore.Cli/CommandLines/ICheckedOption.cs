namespace ComplianceCore.Cli;

/// <summary>An option that knows what its values may be.</summary>
internal interface ICheckedOption
{
    /// <summary>What is wrong with the values; nothing when all are well.</summary>
    /// <param name="values">The values, which are not empty; one, unless the option may be repeated.</param>
    IEnumerable<Issue> FaultsOf(IReadOnlyList<string> values);
}
