namespace ComplianceCore.Documents.Tests;

public sealed class RecordValueTests
{
    [Fact]
    public void A_member_is_read_once_however_often_a_template_asks_for_it()
    {
        var reads = 0;
        var record = RecordValue.Of(Sample.Unit, subject: null, _ => new NumberValue(++reads));

        var values = Enumerable.Range(0, 3).Select(_ => record.Member("signed")).Distinct();

        values.Should().Equal(new NumberValue(1));
    }

    [Fact]
    public void A_member_that_refuses_refuses_again()
    {
        var record = RecordValue.Of(Sample.Unit, subject: null, _ => throw UnitRecords.NoFigure("signed", "xã Ví Dụ"));
        var read = () => record.Member("signed");

        read.Should().Throw<TemplateException>();
        read.Should().Throw<TemplateException>();
    }
}
