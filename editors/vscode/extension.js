// Starts `vademecum lsp` and lets VS Code speak with it. No build: this file runs as it is.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** @type {LanguageClient | undefined} */
let client;

exports.activate = async () => {
    const settings = vscode.workspace.getConfiguration('vademecum');
    const server = { command: settings.get('program') || 'vademecum', args: ['lsp'] };
    const language = settings.get('language') || vscode.env.language;
    const rules = settings.get('rules') || undefined;
    client = new LanguageClient('vademecum', 'vademecum', server, {
        documentSelector: [
            { scheme: 'file', pattern: '**/content/**/*.{md,toml}' },
            { scheme: 'file', pattern: '**/site.toml' },
        ],
        initializationOptions: { lang: language, rules },
    });
    await client.start();
};

exports.deactivate = () => client?.stop();
