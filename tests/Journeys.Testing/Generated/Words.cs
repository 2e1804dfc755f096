namespace Journeys.Testing.Generated;

/// <summary>One phrase in the languages that the generator speaks; <c>{0}</c> stands for the product.</summary>
internal sealed record Words(string Nl, string Da, string En)
{
    public string In(string language) => language switch { "nl" => Nl, "da" => Da, _ => En };

    public string In(string language, Words subject) => In(language).Replace("{0}", subject.In(language), StringComparison.Ordinal);
}
