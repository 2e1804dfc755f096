using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>What every declaration begins and ends with.</summary>
internal sealed class DeclarationJson(Utf8JsonWriter json, TextJson texts)
{
    /// <summary>The name, the earlier name, the title and the explanation.</summary>
    public void Head(Declaration declaration)
    {
        json.WriteString("name", declaration.Name.Value);
        json.Name("was", declaration.FormerName);
        Words(declaration);
    }

    /// <summary>The title and the explanation.</summary>
    public void Words(Declaration declaration)
    {
        texts.ByLanguage("title", declaration.Title);
        texts.ByLanguage("about", declaration.About);
        texts.Fields(declaration.Fields);
    }

    /// <summary>Declarations of a kind, each with its head, what is its own, and its place; an empty list where there is none.</summary>
    public void All<T>(string property, ImmutableArray<T> declarations, Action<T> write)
        where T : Declaration => json.List(property, declarations, declaration =>
        {
            Head(declaration);
            write(declaration);
            json.Place(declaration.Origin);
        });

    /// <summary>Ways to do better, where there are any.</summary>
    public void Opportunities(ImmutableArray<Opportunity> opportunities)
    {
        if (opportunities.Length > 0)
        {
            All("opportunities", opportunities, Opportunity);
        }
    }

    /// <summary>A picture's or link's parts.</summary>
    public void Image(Image image)
    {
        json.Text("path", image.Path);
        json.Text("alternative", image.Alternative);
    }

    /// <summary>An address and its label.</summary>
    public void Link(Link link)
    {
        json.Text("address", link.Address);
        json.Text("label", link.Label);
    }

    private void Opportunity(Opportunity opportunity)
    {
        json.Number("impact", opportunity.Impact);
        json.Number("effort", opportunity.Effort);
        json.Name("owner", opportunity.Owner);
        json.Day("due", opportunity.Due);
        json.Word("status", opportunity.Status);
        json.Object("link", opportunity.Link, Link);
    }
}
