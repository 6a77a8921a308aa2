namespace ComplianceCore.Documents.Tests;

/// <summary>
/// Dispatches of invented offices as clerks type them in Word, each with slips that are told here one by one.
/// </summary>
/// <remarks>
/// What is not told follows Nghị định 30/2020/NĐ-CP. "Right" are things that look wrong at a glance. A document has no
/// page number unless that is told; all but <see cref="TrackedChanges"/> and <see cref="ListsAndAnnexes"/> fit on one
/// page, where none is due.
/// </remarks>
internal static class TypedDocuments
{
    private static readonly Dictionary<string, Func<byte[]>> _all = new(StringComparer.Ordinal)
    {
        [nameof(HeadingWithTabs)] = () => HeadingWithTabs,
        [nameof(CentredWithSpaces)] = () => CentredWithSpaces,
        [nameof(HeadingInOneRow)] = () => HeadingInOneRow,
        [nameof(HeadingInTextBoxes)] = () => HeadingInTextBoxes,
        [nameof(LettersTakenApart)] = () => LettersTakenApart,
        [nameof(FactorySettings)] = () => FactorySettings,
        [nameof(TrackedChanges)] = () => TrackedChanges,
        [nameof(WrongWords)] = () => WrongWords,
        [nameof(ListsAndAnnexes)] = () => ListsAndAnnexes,
        [nameof(ThroughLibreOffice)] = () => ThroughLibreOffice,
        [nameof(StrictForm)] = () => StrictForm,
    };

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names => [.. _all.Keys];

    /// <summary>UBND huyện Ví Dụ, 2021: heading and closing block set side by side with tabs, no table.</summary>
    /// <remarks>
    /// Slips: bottom margin 15 mm. Tiêu ngữ 12 pt. Both rules typed as rows of hyphens. "Số: 8" without its zero;
    /// "ngày 9" without, "tháng 03" with one. Subject 14 pt, flush left, in two paragraphs. "Kính gửi:" bold; the
    /// first of two addressees on its line. Paragraphs of the body 3 pt apart; task 2 not justified. Recipients 12
    /// pt.
    /// <para>
    /// Doubtful: first lines of the body begin with a tab key, which prints as 12.7 mm but is no indent; the first
    /// line of the issuing body is flush left, and only looks centred over the second.
    /// </para>
    /// </remarks>
    public static byte[] HeadingWithTabs => TabbedDispatch.Typed();

    /// <summary>UBND xã Suối Mẫu, 2022: centred with rows of spaces, words set by hand, runs torn anywhere.</summary>
    /// <remarks>
    /// Slips: heading, "Kính gửi:", signing title and name are flush left behind spaces. Tiêu ngữ "Độc lập-Tự do-Hạnh
    /// phúc" without spaces at its hyphens, underlined instead of a rule. No rule under the issuing body. "tháng 04".
    /// No room above the subject. Body not justified, first lines begun with seven spaces. Task 2, but for its
    /// number, Arial, 10.5 pt, grey 222222. "Nơi nhận:" not italic. "- Như trên," ends with a comma, "- Lưu: VT"
    /// without a full stop.
    /// <para>
    /// Right: right margin 15 mm. Labels are torn: "S|ố:", "V|/v", "Kính| gửi|:", "Nơi nh|ận:", "./|.". Issuing body
    /// and Quốc hiệu, issuing body and Tiêu ngữ, number and date, "Nơi nhận:" and "TM. …" share a paragraph each.
    /// Ends of paragraphs are Calibri 11, which prints nothing.
    /// </para>
    /// </remarks>
    public static byte[] CentredWithSpaces => SpacedDispatch.Typed();

    /// <summary>Sở Ví Dụ, 2024: heading in a table of one row, rules drawn, closing block in a table too.</summary>
    /// <remarks>
    /// Slips: superior body (two lines) bold. Rule under the issuing body 45 pt, 0.85 of its 52.7 pt. Rule under Tiêu
    /// ngữ 80 pt, half of its 159.1 pt. Place and date upright. Subject bold, without room above. Task 2 12 pt. Ends
    /// with "/." instead of "./.". "Nơi nhận:" underlined.
    /// <para>
    /// Right: lines of the body are exactly 18 pt apart, 1.1 lines. The rules are kept twice, as DrawingML and VML;
    /// one stands before its words in the file, one behind. Only the third line of the heading is the issuing body.
    /// </para>
    /// </remarks>
    public static byte[] HeadingInOneRow => DrawnDispatch.Typed();

    /// <summary>UBND xã Suối Mẫu, 2023: heading and signature in text boxes.</summary>
    /// <remarks>
    /// Slips: Quốc hiệu 11 pt. Tiêu ngữ "Hạnh Phúc" with a capital. "Ngày" with a capital. "64 /UBND-ĐC" with a space
    /// before the stroke. "V/v: Thông báo" with a colon and a capital. Last addressee without a full stop. Both căn
    /// cứ upright; the last ends with ";" instead of ".". First lines 15 mm. Paragraphs of the body 3 pt apart.
    /// "KT.CHỦ TỊCH" without a space. Name of the signer not bold.
    /// <para>
    /// Right: "HOÀ" is the other way to place the tone. Every text box is kept twice with the same words. The
    /// signature comes before "Nơi nhận:" in the file and hangs on its paragraph. Rules: 35 of 88.1 pt, 172 of 172.1
    /// pt.
    /// </para>
    /// </remarks>
    public static byte[] HeadingInTextBoxes => TextBoxDispatch.Typed();

    /// <summary>Phòng Y tế huyện Ví Dụ, 2021: all letters in NFD, all settings in chains of styles.</summary>
    /// <remarks>
    /// Slips: Tiêu ngữ with en dashes. Issuing body not bold, for its style and its character style both say bold and
    /// cancel each other (ISO/IEC 29500-1, 17.7.3); name of the signer the same. Lines of the body 1.6 apart.
    /// Recipients 12 pt, left over from the style they are based on.
    /// <para>
    /// Right: the superior body is not bold for the same reason. The deadline in task 3 is bold, for B on the words
    /// themselves beats all styles. First lines 567 twips, 10 mm. No-break spaces in "Số: 64", "ngày 02 tháng 8",
    /// "Kính gửi", "Nơi nhận", "Uỷ ban". "HOÀ", "Uỷ", "thuỷ". Rules are bottom borders of empty paragraphs: 9 of 24.9
    /// mm, 58 of 57.7 mm. LibreOffice 7.4 does not know of the cancelling and prints all three bold.
    /// </para>
    /// </remarks>
    public static byte[] LettersTakenApart => DecomposedDispatch.Typed();

    /// <summary>Sở Ví Dụ, 2025: a new page of an American Word, typed on with nothing set up.</summary>
    /// <remarks>
    /// Slips: Letter paper; all margins 25.4 mm (top and bottom over 25, left under 30, right over 20). Quốc hiệu and
    /// Tiêu ngữ, superior and issuing body 1.08 lines and 8 pt apart instead of single. Place and date above the line
    /// of the number. "Kính gửi: …" Calibri. "01 công chức tham gia Đoàn kiểm tra" Calibri. Body not justified, no
    /// first line indent. Name of the signer 11 pt.
    /// <para>
    /// Right: the theme's typeface is Times New Roman, also on words that name Calibri beside it. Body 1.08 lines and
    /// 8 pt apart. Recipients 11 pt, as the page began. The 8 pt below the number are the room above the subject. The
    /// superior body breaks its line by hand. "TTr" is the drafting unit, Thanh tra. Rules are VML only: 22 of 52.7
    /// pt, 159.1 of 159.1 pt.
    /// </para>
    /// </remarks>
    public static byte[] FactorySettings => ThemedDispatch.Typed();

    /// <summary>UBND huyện Ví Dụ, a draft of 2024 on two pages: changes not yet accepted, comments, fields.</summary>
    /// <remarks>
    /// Slips, once all changes are accepted: page number in the footer instead of the top margin, 12 pt, on page 1
    /// too. "- Kết quả giải quyết chưa được ký số…" flush left (it was justified before). Task 4 12 pt (it was 14).
    /// The address in task 2 blue and underlined.
    /// <para>
    /// Right: number and day are blank, for it is a draft. Taken out, and so not in the text: "CV-", "gởi", the full
    /// stop of the first addressee, the old place of "Không tiếp nhận hồ sơ ngoài hệ thống.". Put in: "gửi", ";", the
    /// second addressee, the second recipient. The end of the first paragraph of task 1 is taken out: it belongs to
    /// the next, which is justified and indented. Task 3 was 11 pt in part and is 14. The first paragraph is hidden
    /// (Arial, 20 pt, red), the comment is no text. Subject, date and addressees stand in content controls.
    /// </para>
    /// </remarks>
    public static byte[] TrackedChanges => TrackedDispatch.Typed();

    /// <summary>UBND xã Suối Mẫu, 2021: the setting is right, the words are not.</summary>
    /// <remarks>
    /// Slips: "Số : 5 / CV - UBND": a space before the colon, no leading zero, spaces at stroke and hyphen, "CV", no
    /// drafting unit. "ngày 5/1/2021" instead of ngày … tháng … năm. Subject without "V/v". No rule under Tiêu ngữ.
    /// "Kính gởi :" misspelt, with a space. No "./." at the end. "Nơi nhân :" misspelt, with a space. Recipients
    /// without ";". "- Luu VT" without its mark, colon and full stop. "KT CHỦ TỊCH" without a point. "ThS. NGUYỄN VĂN
    /// A": a degree, and capitals.
    /// <para>Right: the rule under the issuing body, 35 of 88.1 pt.</para>
    /// </remarks>
    public static byte[] WrongWords => MislabelledDispatch.Typed();

    /// <summary>UBND huyện Ví Dụ, 2022: lists by Word's numbering, three sections, two annexes.</summary>
    /// <remarks>
    /// Slips of the dispatch: page number on page 1. Issuing body underlined instead of a rule. Rule under Tiêu ngữ
    /// as wide as its cell, 89 of 56.1 mm, for it is a border of that paragraph. Last addressee ends with ";". Slips
    /// of the first annex (landscape): "PHỤ LỤC 1" in capitals with an Arabic number; page numbers run on instead of
    /// from 1, and show on its first page. Slips of the second: "Phụ lục 2" with an Arabic number; title not in
    /// capitals; reference 12 pt, upright; page number "Trang N" at the right end.
    /// <para>
    /// Right: dashes of addressees and recipients and the numbers of the tasks are in the numbering part, and so are
    /// the first lines of the tasks, 720 twips. Paper and margins of the landscape section. The second annex counts
    /// from 1 and leaves its first page without a number.
    /// </para>
    /// </remarks>
    public static byte[] ListsAndAnnexes => ListedDispatch.Typed();

    /// <summary>Phòng Giáo dục và Đào tạo huyện Ví Dụ, 2023: a document that LibreOffice saved for Word.</summary>
    /// <remarks>
    /// Slips: top margin 15 mm. Rule under Tiêu ngữ 100 of 159.1 pt. Subject italic. "tháng 08". No room above task
    /// 3. Recipients 12 pt. Name of the signer italic.
    /// <para>
    /// Right: the issuing body has two lines, the rule is 35 of the 82.3 pt of the last. Numbers and dashes are in
    /// the numbering part. LibreOffice writes elements twice (<c>w:b</c> at the ends of paragraphs), which no schema
    /// allows and Word reads.
    /// </para>
    /// </remarks>
    public static byte[] ThroughLibreOffice => ConvertedDispatch.Converted();

    /// <summary>Trung tâm Ví Dụ, 2022: saved as ISO/IEC 29500 Strict, lengths with their units.</summary>
    /// <remarks>
    /// Slips: left margin 20 mm. Number 12 pt. "Ví dụ, ngày" without its capital. First paragraph of the body 15 pt.
    /// Lines of the second 1.75 apart. "Giám đốc" not in capitals.
    /// <para>Right: 13pt, 20mm, 36pt where others write 26, 1134, 720; rules 15.8 of 39.2 mm, 56.2 of 56.1 mm.</para>
    /// </remarks>
    public static byte[] StrictForm => StrictDispatch.Typed();

    /// <summary>A document by its name.</summary>
    public static byte[] Called(string name) => _all[name]();
}
