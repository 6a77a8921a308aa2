namespace ComplianceCore;

/// <summary>The facts of a fault that names a rule which is not there.</summary>
internal static class RuleReference
{
    /// <summary>The name, the nearest one that is there, and all that may be named.</summary>
    /// <param name="id">The name.</param>
    /// <param name="rules">The rules that may be named.</param>
    public static TextArgument[] Facts(string id, IEnumerable<ComplianceRule> rules)
    {
        var known = rules.Select(rule => rule.Id).ToArray();
        return [("id", id), ("nearest", NearestName.To(id, known)), ("known", string.Join(", ", known))];
    }
}
