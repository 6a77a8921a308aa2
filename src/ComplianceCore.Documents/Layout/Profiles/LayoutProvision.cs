namespace ComplianceCore.Documents;

/// <summary>A place in an appendix of the instrument of a profile.</summary>
/// <param name="Section">
/// The Roman number of the section (mục) of Phần I of Phụ lục I, such as <c>II</c>; null where the whole appendix is
/// meant.
/// </param>
/// <param name="Point">The number of the point in it, such as 9 for <c>Nơi nhận</c>; null for all of it.</param>
/// <param name="Appendix">The Roman number of the appendix; null for the first.</param>
internal sealed record LayoutProvision(string? Section = null, int? Point = null, string? Appendix = null)
{
    /// <summary>The place in words, such as <c>Phụ lục I, Phần I, mục II, khoản 9</c>.</summary>
    public LocalizedText InWords() => (Section, Point) switch
    {
        (null, _) => DocumentTexts.Catalog.Format("provision.appendix", ("appendix", Appendix ?? "I")),
        (_, null) => DocumentTexts.Catalog.Format("provision.section", ("section", Section)),
        var (section, point) => DocumentTexts.Catalog.Format(
            "provision.point", ("section", section), ("point", point.Value)),
    };
}
