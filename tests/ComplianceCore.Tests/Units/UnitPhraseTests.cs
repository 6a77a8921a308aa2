using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class UnitPhraseTests
{
    [Fact]
    public void Units_of_no_class_are_named_one_by_one() =>
        Units(Given.Office("Gió Mùa"), Given.Inspectorate(), Given.Board("Bến Cảng"))
            .Should().Be("phòng Gió Mùa, Thanh tra, Ban quản lý Bến Cảng");

    [Fact]
    public void Members_of_a_class_are_gathered_by_their_proper_names() =>
        Units(Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ"))
            .Should().Be("UBND các xã: Mây Trắng, Sông Thơ");

    [Fact]
    public void A_class_at_the_end_follows_a_comma() =>
        Units(Given.Inspectorate(), Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ"))
            .Should().Be("Thanh tra, UBND các xã: Mây Trắng, Sông Thơ");

    [Fact]
    public void One_member_alone_is_named_like_a_unit_of_no_class() =>
        Units(Given.Commune("Mây Trắng"), Given.Inspectorate()).Should().Be("UBND xã Mây Trắng, Thanh tra");

    [Fact]
    public void A_class_that_others_follow_is_closed_by_a_semicolon_as_all_are() =>
        Units(Given.Inspectorate(), Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ"), Given.Township("Bến Đợi"))
            .Should().Be("Thanh tra; UBND các xã: Mây Trắng, Sông Thơ; UBND thị trấn Bến Đợi");

    [Fact]
    public void Members_are_gathered_where_the_first_of_them_stands() =>
        Units(Given.Commune("Mây Trắng"), Given.Inspectorate(), Given.Commune("Sông Thơ"))
            .Should().Be("UBND các xã: Mây Trắng, Sông Thơ; Thanh tra");

    [Fact]
    public void One_unit_is_named_alone() => Units(Given.Commune("Mây Trắng")).Should().Be("UBND xã Mây Trắng");

    [Fact]
    public void Names_with_commas_are_parted_by_semicolons() =>
        Units(Given.Commune("Mây, Gió"), Given.Commune("Sông Thơ")).Should().Be("UBND các xã: Mây, Gió; Sông Thơ");

    [Fact]
    public void A_name_with_a_comma_that_others_follow_is_closed_by_a_semicolon() =>
        Units(Given.Office("Mây, Gió"), Given.Inspectorate()).Should().Be("phòng Mây, Gió; Thanh tra");

    [Fact]
    public void No_units_are_no_phrase() => Units().Should().BeEmpty();

    [Fact]
    public void Heads_are_named_by_title() =>
        Heads(Given.Office("Gió Mùa"), Given.Inspectorate(), Given.Board("Bến Cảng"), Given.Township("Bến Đợi"))
            .Should().Be(
                "Trưởng phòng Gió Mùa, Chánh Thanh tra, Giám đốc Ban quản lý Bến Cảng, Chủ tịch UBND thị trấn Bến Đợi");

    [Fact]
    public void Heads_of_a_class_are_gathered() =>
        Heads(Given.Inspectorate(), Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ"))
            .Should().Be("Chánh Thanh tra, Chủ tịch UBND các xã: Mây Trắng, Sông Thơ");

    [Fact]
    public void The_head_of_one_member_alone_has_the_title_of_the_unit() =>
        Heads(Given.Commune("Mây Trắng")).Should().Be("Chủ tịch UBND xã Mây Trắng");

    [Fact]
    public void Heads_of_a_class_that_others_follow_are_closed_by_a_semicolon() =>
        Heads(Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ"), Given.Township("Bến Đợi"))
            .Should().Be("Chủ tịch UBND các xã: Mây Trắng, Sông Thơ; Chủ tịch UBND thị trấn Bến Đợi");

    private static string Units(params GivenUnit[] units) => UnitPhrase.Units(units.Select(unit => unit.Unit));

    private static string Heads(params GivenUnit[] units) => UnitPhrase.Heads(units.Select(unit => unit.Unit));
}
