//! Questions by their names: which answer belongs to which, and what is said to those that are none.

use lsp_server::{ErrorCode, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::answers;
use super::state::State;

/// The answer to a question.
pub fn answer(state: &State, request: Request) -> Response {
    let Request { id, method, params } = request;
    let answered = match method.as_str() {
        "textDocument/completion" => give(params, |asked| answers::completion(state, &asked)),
        "textDocument/hover" => give(params, |asked| answers::hover(state, &asked)),
        "textDocument/definition" => give(params, |asked| answers::definition(state, &asked)),
        "textDocument/references" => give(params, |asked| answers::references(state, &asked)),
        "textDocument/prepareRename" => give(params, |asked| answers::prepare_rename(state, &asked)),
        "textDocument/rename" => try_give(params, |asked| {
            answers::rename(state, &asked).map_err(|refusal| refusal.words(&state.messages))
        }),
        "textDocument/codeAction" => give(params, |asked| answers::actions(state, &asked)),
        "textDocument/documentSymbol" => give(params, |asked| answers::document_symbols(state, &asked)),
        "textDocument/documentLink" => give(params, |asked| answers::links(state, &asked)),
        "workspace/symbol" => give(params, |asked| answers::workspace_symbols(state, &asked)),
        _ => Err((ErrorCode::MethodNotFound, format!("`{method}` is not known here"))),
    };
    match answered {
        Ok(result) => Response::new_ok(id, result),
        Err((code, words)) => Response::new_err(id, code as i32, words),
    }
}

type Answered = Result<Value, (ErrorCode, String)>;

fn give<Asked: DeserializeOwned, Given: Serialize>(
    parameters: Value,
    answer: impl FnOnce(Asked) -> Given,
) -> Answered {
    try_give(parameters, |asked| Ok(answer(asked)))
}

fn try_give<Asked: DeserializeOwned, Given: Serialize>(
    parameters: Value,
    answer: impl FnOnce(Asked) -> Result<Given, String>,
) -> Answered {
    let asked =
        serde_json::from_value(parameters).map_err(|fault| (ErrorCode::InvalidParams, fault.to_string()))?;
    let given = answer(asked).map_err(|words| (ErrorCode::RequestFailed, words))?;
    serde_json::to_value(given).map_err(|fault| (ErrorCode::InternalError, fault.to_string()))
}
