namespace ComplianceCore.Documents.Tests;

public sealed class FoundDateTests
{
    [Theory]
    [InlineData("Ví Dụ, ngày 05 tháng 3 năm 2021", "ngày 05 tháng 3 năm 2021")]
    [InlineData("Ví Dụ, ngày … tháng 11 năm 2020", "ngày       tháng 11 năm 2020")]
    [InlineData("Ví Dụ, ngày      tháng      năm 2020", "ngày       tháng       năm 2020")]
    [InlineData("Ví Dụ, ngày 31 tháng 4 năm 2021", "ngày       tháng 4 năm 2021")]
    public void A_date_chooses_the_profile_with_its_blanks(string written, string date) =>
        FoundDate.Read(written)!.ToDispatchDate()!.ToString().Should().Be(date);

    [Theory]
    [InlineData("Ví Dụ, ngày 05 tháng 3 năm 20…")]
    [InlineData("Ví Dụ, ngày … tháng … năm …")]
    public void A_date_without_a_year_chooses_none(string written) =>
        FoundDate.Read(written)!.ToDispatchDate().Should().BeNull();
}
