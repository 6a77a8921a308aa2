namespace ComplianceCore.Events.Tests;

/// <summary>Tests that ask how much memory the process takes, for which no other may run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunAlone
{
    /// <summary>What the tests name.</summary>
    public const string Name = "alone";
}
