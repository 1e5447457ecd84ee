// As much of an editor as the tests need: opens texts in the YAML language server over its standard input and output.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { packages } from "./support.mjs";

export class LanguageClient {
  #server;
  #unread = Buffer.alloc(0);
  #asked = new Map();
  #diagnosed = new Map();
  #count = 0;

  static async start() {
    const client = new LanguageClient();
    const program = join(packages, "node_modules/yaml-language-server/bin/yaml-language-server");
    client.#server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    client.#server.stdout.on("data", (bytes) => client.#receive(bytes));
    const markdown = ["markdown"];
    await client.ask("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
          hover: { contentFormat: markdown },
          publishDiagnostics: {},
        },
      },
    });
    client.#tell("initialized", {});
    return client;
  }

  async stop() {
    await this.ask("shutdown", null);
    this.#tell("exit", null);
  }

  // Gives the document's name and what the server finds wrong in it.
  async open(text, folder = "file:///plans/") {
    const uri = `${folder}${++this.#count}.yaml`;
    const diagnosed = new Promise((resolve) => this.#diagnosed.set(uri, resolve));
    this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return { uri, diagnostics: await diagnosed };
  }

  ask(method, params) {
    const id = ++this.#count;
    const answer = new Promise((resolve) => this.#asked.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method, params) {
    this.#send({ method, params });
  }

  #send(message) {
    const bytes = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#server.stdin.write(`Content-Length: ${bytes.length}\r\n\r\n`);
    this.#server.stdin.write(bytes);
  }

  #receive(bytes) {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const head = this.#unread.indexOf("\r\n\r\n");
      if (head < 0) return;
      const body = head + 4;
      const end = body + Number(/Content-Length: (\d+)/i.exec(this.#unread.toString("ascii", 0, head))[1]);
      if (this.#unread.length < end) return;
      this.#handle(JSON.parse(this.#unread.toString("utf8", body, end)));
      this.#unread = this.#unread.subarray(end);
    }
  }

  #handle({ id, method, params, result }) {
    if (method === "textDocument/publishDiagnostics") this.#diagnosed.get(params.uri)?.(params.diagnostics);
    else if (method !== undefined && id !== undefined) {
      const settings = method === "workspace/configuration" ? params.items.map(() => null) : null;
      this.#send({ id, result: settings });
    } else if (id !== undefined) this.#asked.get(id)?.(result);
  }
}
