namespace ComplianceCore;

/// <summary>The facts of a fault that names a rule which is not there.</summary>
internal static class RuleReference
{
    /// <summary>The name, the nearest one that is there, and all that may be named.</summary>
    public static TextArgument[] Facts(string id, IEnumerable<ComplianceRule> rules)
    {
        var known = rules.Where(rule => rule is not AccountabilityRule).Select(rule => rule.Id).ToArray();
        return [("id", id), ("nearest", NearestName.To(id, known)), ("known", string.Join(", ", known))];
    }
}
