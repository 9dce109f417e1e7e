/**
 * WaveSpeed's API, version 3, and Hugging Face's router, which passes the same language on to WaveSpeed.
 *
 * <table>
 * <caption>What is spoken, below the base address, with {@code Authorization: Bearer …}</caption>
 * <tr><td>{@code POST /api/v3/{model}?webhook=…}</td><td>a flat body → a prediction. There is no key against doubling:
 * a lost answer leaves it open.</td></tr>
 * <tr><td>{@code GET /api/v3/predictions/{id}/result}</td><td>{@code {id, model, status, outputs,
 * has_nsfw_contents[], created_at, error}}</td></tr>
 * <tr><td>{@code POST /api/v3/predictions}</td><td>the predictions of the last seven days, by model and time</td></tr>
 * <tr><td>{@code POST /api/v3/predictions/delete}</td><td>forgets predictions; a running one may go on and be
 * billed</td></tr>
 * <tr><td>{@code POST /api/v3/media/uploads}</td><td>→ a signed address to put a file to, and one to name it
 * by</td></tr>
 * <tr><td>{@code POST /api/v3/model/price}</td><td>what a run would cost</td></tr>
 * <tr><td>{@code POST /api/v3/billings/search}</td><td>what runs did cost</td></tr>
 * <tr><td>{@code GET /api/v3/balance}, {@code /api/v3/models}, {@code /api/v3/webhook/secret}</td><td></td></tr>
 * </table>
 *
 * <p>Everything comes in {@code {code, message, data}}; a code other than 200 is an error, even inside a good answer.
 */
package com.alwrity.studio.provider.wavespeed;
