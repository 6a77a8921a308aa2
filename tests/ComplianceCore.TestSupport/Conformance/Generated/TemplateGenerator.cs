using ComplianceCore.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.TestKit;

/// <summary>
/// Templates that the strict checker accepts, made from the names and functions of a model: every name has a value and
/// every type fits, whatever the template says.
/// </summary>
internal static class TemplateGenerator
{
    /// <summary>Templates over a model.</summary>
    public static Gen<GeneratedTemplate> Over(ConformanceModel model)
    {
        var paths = ModelPaths.Of(model.Root);
        return Gen.Choose(0, int.MaxValue).Select(seed => Write(seed, paths, model.Functions));
    }

    /// <summary>Templates over a model, the same ones every time.</summary>
    public static IEnumerable<GeneratedTemplate> Some(ConformanceModel model, int count)
    {
        var paths = ModelPaths.Of(model.Root);
        return Enumerable.Range(0, count).Select(seed => Write(seed, paths, model.Functions));
    }

    private static GeneratedTemplate Write(int seed, ModelPaths paths, FunctionTable functions)
    {
        var choices = new Choices(seed);
        var scope = new GeneratedScope(choices);
        var expressions = new ExpressionWriter(choices, paths, scope, functions);
        var statements = new StatementWriter(choices, scope, expressions);
        return new(new TemplateFile("sinh.sbn", statements.Template()), statements.Includes);
    }
}
