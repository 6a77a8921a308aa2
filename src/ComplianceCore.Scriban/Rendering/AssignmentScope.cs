using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ComplianceCore.Scriban;

/// <summary>What one rendering assigns; a name of the host is not hidden by it.</summary>
internal sealed class AssignmentScope : ScriptObject
{
    private readonly HostNames _names;

    public AssignmentScope(HostNames names)
        : base(capacity: 0, autoImportStaticsFromThisType: false)
    {
        _names = names;
    }

    public override bool TrySetValue(
        TemplateContext context,
        SourceSpan span,
        string member,
        object? value,
        bool readOnly) => _names.IsTaken(member)
            ? throw RefusalException.At(span, TemplateIssueCode.NameTaken, ("name", Quotation.Of(member)))
            : base.TrySetValue(context, span, member, value, readOnly);
}
