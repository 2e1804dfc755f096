using System.Globalization;
using Journeys.Language.Text;
using Journeys.Site.Markup;

namespace Journeys.Site.Model;

/// <summary>Where the source of a page stands.</summary>
/// <param name="View">Its address for reading.</param>
/// <param name="Edit">Its address for writing, in the host's own editor.</param>
/// <param name="File">The file, as people know it.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="At">The place, for what stands there; null for a file of the handbook.</param>
public readonly record struct SourceLink(Address View, Address Edit, string File, int Line, Origin? At)
{
    /// <summary>Whether the source has no home on the web.</summary>
    public bool IsNone => View.IsNone;

    /// <summary>The address for reading.</summary>
    public static implicit operator Address(SourceLink link) => link.View;
}

/// <summary>The home of the sources on the web. Hosts differ in what they call a file, its line, their editor and an issue.</summary>
internal sealed class Repository
{
    private readonly string _address;
    private readonly string _branch;
    private readonly string _folder;
    private readonly Host _host;

    private Repository(string address, string branch, string folder)
    {
        _address = address;
        _branch = branch;
        _folder = folder;
        _host = HostOf(address);
    }

    private enum Host
    {
        GitHub,
        GitLab,
        Bitbucket,
        Azure,
        Gitea,
    }

    /// <summary>The repository that the workspace names; null where it names none that can be linked to.</summary>
    public static Repository? Of(SiteInput input)
    {
        var settings = input.Workspace.Settings;
        if (Address.Clean(settings?.Repository?.Value) is not { } written || Address.Outside(written).IsNone)
        {
            return null;
        }

        var address = written.TrimEnd('/');
        address = address.EndsWith(".git", StringComparison.Ordinal) ? address[..^4] : address;
        return new Repository(address, input.Branch ?? settings!.Branch?.Value ?? "main", input.RepositoryFolder);
    }

    /// <summary>A file and a line in it.</summary>
    public SourceLink At(string file, int line, Origin? place)
    {
        if (DotSegments.Resolve(_folder + file) is not { } within)
        {
            return new SourceLink(Address.None, Address.None, file, line, place);
        }

        var path = Address.EscapePath(within);
        return new SourceLink(
            Address.Outside(View(path, line)), Address.Outside(Edit(path, line)), file, line, place);
    }

    /// <summary>A new issue that is filled in but for the wish; none where the host has none that can be filled in.</summary>
    public Address Issue(string title, string body)
    {
        var (page, titleField, bodyField) = _host switch
        {
            Host.GitLab => ("/-/issues/new", "issue[title]", "issue[description]"),
            Host.Bitbucket => ("/issues/new", "title", "content"),
            Host.Azure => ("/_workitems/create/Issue", "[System.Title]", "[System.Description]"),
            _ => ("/issues/new", "title", "body"),
        };
        var home = _host == Host.Azure && _address.IndexOf("/_git/", StringComparison.Ordinal) is > 0 and var end ? _address[..end] : _address;
        return Address.Outside($"{home}{page}?{Escape(titleField)}={Escape(title)}&{Escape(bodyField)}={Escape(body)}");
    }

    private static Host HostOf(string address)
    {
        var name = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "";
        return name switch
        {
            _ when Has("gitlab") => Host.GitLab,
            _ when Has("bitbucket") => Host.Bitbucket,
            _ when Has("dev.azure.com") || Has("visualstudio.com") => Host.Azure,
            _ when Has("codeberg") || Has("gitea") || Has("forgejo") => Host.Gitea,
            _ => Host.GitHub,
        };

        bool Has(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    private static string Escape(string text) => Uri.EscapeDataString(Html.Printable(text));

    private string View(string path, int line) => _host switch
    {
        Host.GitLab => $"{_address}/-/blob/{Branch}/{path}#L{Number(line)}",
        Host.Bitbucket => $"{_address}/src/{Branch}/{path}#lines-{Number(line)}",
        Host.Azure => Azure(path, line),
        Host.Gitea => $"{_address}/src/branch/{Branch}/{path}#L{Number(line)}",
        _ => $"{_address}/blob/{Branch}/{path}#L{Number(line)}",
    };

    private string Edit(string path, int line) => _host switch
    {
        Host.GitLab => $"{_address}/-/edit/{Branch}/{path}#L{Number(line)}",
        Host.Bitbucket => $"{_address}/src/{Branch}/{path}?mode=edit&at={Escape(_branch)}#lines-{Number(line)}",
        Host.Azure => Azure(path, line),
        Host.Gitea => $"{_address}/_edit/{Branch}/{path}#L{Number(line)}",
        _ => $"{_address}/edit/{Branch}/{path}#L{Number(line)}",
    };

    private string Azure(string path, int line) =>
        $"{_address}?path=/{path}&version=GB{Escape(_branch)}&line={Number(line)}&lineEnd={Number(line + 1)}&lineStartColumn=1&lineEndColumn=1&_a=contents";

    private string Branch => Address.EscapePath(_branch);

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
