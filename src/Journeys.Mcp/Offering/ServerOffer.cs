using System.Collections.Immutable;
using System.Text.Json;

namespace Journeys.Mcp.Offering;

/// <summary>All that a server offers. Whoever starts it hands this over.</summary>
/// <param name="Name">The server's name, for programs.</param>
/// <param name="Title">The server's name, for people.</param>
/// <param name="Version">The product's version.</param>
/// <param name="Instructions">What an assistant should know before it uses any of it.</param>
/// <param name="Tools">The tools, in the order in which they are listed.</param>
/// <param name="Resources">The texts that can be read.</param>
/// <param name="Prompts">The prompts, in the order in which they are listed.</param>
public sealed record ServerOffer(
    string Name, string Title, string Version, string Instructions, ImmutableArray<Tool> Tools, IResourceShelf Resources, ImmutableArray<Prompt> Prompts);

/// <summary>A tool. Every tool only reads, and is announced so.</summary>
/// <param name="Name">Its name, for programs.</param>
/// <param name="Title">Its name, for people.</param>
/// <param name="Description">What it does and gives. Never holds words of the journeys.</param>
/// <param name="Parameters">What it may be told.</param>
/// <param name="Run">
/// Does it. May throw a <see cref="RefusedException"/>, which the assistant reads and can learn from, and an <see cref="OperationCanceledException"/>.
/// Never called twice at once.
/// </param>
public sealed record Tool(
    string Name, string Title, string Description, ImmutableArray<Parameter> Parameters, Func<Arguments, CancellationToken, ToolAnswer> Run);

/// <summary>What a tool answers.</summary>
/// <param name="Text">For whoever reads.</param>
/// <param name="Data">The same for programs, an object; null where there is none.</param>
public sealed record ToolAnswer(string Text, JsonElement? Data = null);

/// <summary>Texts that can be read. Called from one thread at a time.</summary>
public interface IResourceShelf
{
    /// <summary>Kinds of addresses that <see cref="Read"/> understands beside those of <see cref="List"/>.</summary>
    ImmutableArray<ResourceTemplate> Templates { get; }

    /// <summary>What there is now.</summary>
    /// <exception cref="RefusedException">The folder cannot be read.</exception>
    ImmutableArray<ResourceEntry> List(CancellationToken cancellation);

    /// <summary>Reads a text; null where there is none of that address.</summary>
    /// <exception cref="RefusedException">It cannot be read.</exception>
    ResourceText? Read(string address, CancellationToken cancellation);
}

/// <summary>A text that can be read.</summary>
/// <param name="Address">Its URI.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it is; null where the name says it.</param>
/// <param name="MediaType">Its type.</param>
public sealed record ResourceEntry(string Address, string Name, string? Description, string MediaType);

/// <summary>A kind of address.</summary>
/// <param name="Pattern">A URI template (RFC 6570).</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What stands there.</param>
/// <param name="MediaType">The type of the texts.</param>
public sealed record ResourceTemplate(string Pattern, string Name, string Description, string MediaType);

/// <summary>A text.</summary>
/// <param name="Address">Its URI.</param>
/// <param name="MediaType">Its type.</param>
/// <param name="Text">The text.</param>
public sealed record ResourceText(string Address, string MediaType, string Text);

/// <summary>Words that somebody may begin a conversation with.</summary>
/// <param name="Name">Its name, for programs.</param>
/// <param name="Title">Its name, for people.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Parameters">What it may be told; texts only.</param>
/// <param name="Make">Makes the words. May throw a <see cref="RefusedException"/>.</param>
public sealed record Prompt(
    string Name, string Title, string Description, ImmutableArray<Parameter> Parameters, Func<Arguments, CancellationToken, PromptText> Make);

/// <summary>The words of a prompt.</summary>
/// <param name="Request">What the user asks.</param>
/// <param name="Attachment">A text that goes with it, as data; null where there is none.</param>
public sealed record PromptText(string Request, ResourceText? Attachment = null);
