using ComplianceCore;
using ComplianceCore.Documents;

var documents = new LocalizedText("văn bản", "documents");
var issued = CountIndicator.Of("issued", new("phát hành", "issued"), new("phát hành", "issued"), documents);
var signed = CountIndicator.Of("signed", new("ký số", "signed"), new("ký số", "signed"), documents);
var rate = RatioIndicator.Share(
    "signing_rate",
    new("tỷ lệ ký số", "signing rate"),
    new("Văn bản ký số trên văn bản phát hành.", "Documents signed of those issued."),
    signed,
    issued);

var decision = LegalInstrument.Of(
    "qd12", new("Quyết định", "Decision"), "12/QĐ-UBND", new(2026, 1, 5), new("UBND huyện Sông Thơ", "Sông Thơ"));
var target = TargetRule.Of("signing_target", new("Ký số từ 95%", "95% signed"), rate, Comparison.AtLeast)
    .From(new(2026, 1, 10), Percentage.Of(95), decision.At(new("Điều 2", "Article 2")));

var commune = UnitKind.Of("xa", "commune", "UBND xã {name}", "Chủ tịch UBND xã {name}");
var office = CaseBuilder.Of("Ký số quý I/2026, huyện Sông Thơ")
    .For(ReportingPeriod.Quarter(2026, 1))
    .Rules(RuleSetBuilder.Of("song_tho", new("Ký số văn bản", "Digital signing")).Rules(target))
    .Unit("ST.1", commune, "Bến Mơ").Figure("ST.1", "issued", 120).Figure("ST.1", "signed", 117)
    .Unit("ST.2", commune, "Mây Trắng").Figure("ST.2", "issued", 48).Figure("ST.2", "signed", 40)
    .Dispatch(DispatchSettingsBuilder.IssuedBy("ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ")
        .Issued("Sông Thơ", DispatchDate.InYear(2026)).About("ký số văn bản {{ period.label }}").To("UBND các xã")
        .CopiedTo("Như trên").Filed("VT").SignedBy("Trần Thị Mẫu", new SigningLine { Title = "CHỦ TỊCH" }))
    .Template("Chưa đạt {{ rules.signing_target.threshold }}%: {{ rules.signing_target.breached | unit_list }}./.\n")
    .Build();

var report = office.Evaluate();
Console.WriteLine(string.Join('\n', report.Findings.Select(finding => finding.Explain(Language.Vietnamese))));
var dispatch = DispatchDrafter.Draft(report, office.Dispatch, office.Template);
File.WriteAllBytes("cong-van.docx", DocxRenderer.Render(dispatch));
