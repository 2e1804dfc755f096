using Basic.Reference.Assemblies;
using Journeys.Analyzers.CodeFixes;
using Journeys.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.CodeFixes;

public sealed class NameByConstantTests
{
    [Theory]
    [InlineData("class C { string x = \"|running-shoes.checkout\"; }\n", "using Journeys;\n\nclass C { string x = Touchpoints.RunningShoes.Checkout; }\n")]
    [InlineData("using Journeys;\n[Touchpoint(\"check|out\")] class C { }", "using Journeys;\n[Touchpoint(Touchpoints.Shared.Checkout)] class C { }")]
    [InlineData("class C { object x = new Journeys.TouchpointAttribute(\"check|out\"); }\n", "using Journeys;\n\nclass C { object x = new Journeys.TouchpointAttribute(Touchpoints.Shared.Checkout); }\n")]
    [InlineData("class C { string x = \"check|out\"; }", null)]
    [InlineData("class C { string x = \"running-shoes.|other\"; }", null)]
    [InlineData("class C { string x = \"|\"; }", null)]
    [InlineData("cl|ass C { }", null)]
    public async Task A_text_that_names_a_touchpoint_may_be_a_constant(string marked, string? named)
    {
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        var document = Project(marked.Remove(at, 1));

        var offers = new List<CodeAction>();
        await new NameByConstantRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(at, 0), offers.Add, default));

        Assert.Equal(named, offers.Count == 0 ? null : await Apply(offers.Single(), document));
    }

    private static async Task<string> Apply(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(document.Project.Solution, new Progress<CodeAnalysisProgress>(), default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    private static Document Project(string code)
    {
        const string Journeys = CodeTest<EmptyCodeFixProvider>.Journeys;
        var project = new AdhocWorkspace().AddProject("Shop", LanguageNames.CSharp).WithMetadataReferences(Net100.References.All);
        return project.AddAnalyzerReference(new GeneratorReference()).AddAdditionalDocument("a.journey", Journeys, filePath: "/shop/a.journey").Project.AddDocument("Code.cs", code);
    }
}
