namespace ComplianceCore.Documents.Tests;

public sealed class StrictTemplateTests
{
    [Fact]
    public void A_template_renders_the_same_from_many_threads_at_once()
    {
        var template = Sample.Parse(
            "{{ x = 0 }}{{ for u in units }}{{ x = x + u.signed }}{{ u.name }}{{ end }}{{ x }}");

        var texts = ParallelEnumerable.Range(0, 1000)
            .Select(_ => template.Render(Sample.Root, plain => plain, CancellationToken.None))
            .Distinct()
            .ToList();

        texts.Should().Equal("xã Ví Dụ*sao*5");
    }

    [Fact]
    public void A_model_of_another_type_is_refused()
    {
        var template = Sample.Parse("{{ title }}");
        var other = RecordValue.Of(RecordType.Of("other"));

        var render = () => template.Render(other, plain => plain, CancellationToken.None);

        render.Should().Throw<ArgumentException>().WithMessage("The template was read against the model 'model'.*");
    }

    [Fact]
    public void A_record_without_a_value_for_a_declared_member_is_refused()
    {
        var create = () => RecordValue.Of(Sample.Unit, ("name", TextValue.Of("xã Ví Dụ")));

        create.Should().Throw<ArgumentException>().WithMessage("The record 'unit' has no value for 'signed'.*");
    }

    [Fact]
    public void Two_functions_of_one_name_are_refused()
    {
        var join = FunctionTable.Basic.Find("join")!;

        var add = () => FunctionTable.Basic.With(join);

        add.Should().Throw<ArgumentException>();
    }
}
