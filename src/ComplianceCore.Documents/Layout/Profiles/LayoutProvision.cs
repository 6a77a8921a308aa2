namespace ComplianceCore.Documents;

/// <summary>A place in Phần I of Phụ lục I of the instrument of a profile.</summary>
/// <param name="Section">The Roman number of the section (mục), such as <c>II</c>.</param>
/// <param name="Point">The number of the point in it, such as 9 for <c>Nơi nhận</c>.</param>
internal sealed record LayoutProvision(string Section, int Point);
