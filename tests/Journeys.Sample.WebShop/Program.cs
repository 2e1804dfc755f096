using Journeys;
using Loopwinkel.Shop.Care;
using Loopwinkel.Shop.Catalogue;
using Loopwinkel.Shop.Club;
using Loopwinkel.Shop.Components;
using Loopwinkel.Shop.Customers;
using Loopwinkel.Shop.Returns;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSignalR();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<CustomerEvents>();
builder.Services.AddSingleton<Mailroom>();
builder.Services.AddHostedService<NightlyMails>();

var app = builder.Build();
app.UseAntiforgery();
app.MapControllers();
app.MapRazorComponents<App>();
ProductEndpoints.Map(app);
ReturnEndpoints.Map(app);
RunEndpoints.Map(app);
MemberEndpoints.Map(app);

app.MapGet("/gait-analysis", () => "Nobody laughs on the treadmill.");
app.MapHub<SizeChat>("/chat");
app.MapPost("/newsletter", (NewsletterChoice choice) => Results.Accepted(value: choice))
    .WithMetadata(new TouchpointAttribute(Touchpoints.RunningShoes.NewsletterChoice));

var care = app.MapGroup("/contact").WithMetadata(new TouchpointAttribute(Touchpoints.Shared.CustomerService));
care.MapGet("/", () => Results.Ok(ContactQuestions.All));
care.MapPost("/", (ContactQuestion question) => Results.Accepted(value: question));

// What no customer asks for by themselves: a machine, a search engine, the warehouse.
app.MapGet("/health", () => Results.Ok());
app.MapGet("/sitemap.xml", () => Results.Text("<urlset/>", "application/xml"));
var stock = app.MapGroup("/stock").RequireHost("localhost");
stock.MapGet("/{sku}", (string sku) => new StockLevel(sku, 3));
stock.MapPut("/{sku}", (string sku, StockLevel level) => level with { Sku = sku });

app.Run();
