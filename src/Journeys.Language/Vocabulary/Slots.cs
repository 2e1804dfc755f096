namespace Journeys.Language.Vocabulary;

/// <summary>The names of arguments, for finding them in a statement.</summary>
internal static class Slots
{
    public const string Name = "name";
    public const string Title = "title";
    public const string Text = "text";
    public const string Kind = "kind";
    public const string Value = "value";
    public const string Reason = "reason";
    public const string Until = "until";
    public const string On = "on";
    public const string From = "from";
    public const string Sample = "answers";
    public const string Every = "every";
    public const string Via = "via";
    public const string When = "when";
    public const string Basis = "basis";
    public const string Words = "words";
    public const string Label = "label";
    public const string Optional = "optional";
    public const string Like = "like";
    public const string Of = "of";
    public const string Branch = "branch";
}
