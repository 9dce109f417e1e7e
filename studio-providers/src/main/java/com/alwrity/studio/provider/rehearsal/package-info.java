/**
 * The rehearsal service: a small HTTP contract of our own, spoken like that of a paid service.
 *
 * <table>
 * <caption>The contract, below the configured address</caption>
 * <tr><td>{@code POST /v1/tasks}</td><td>{@code {attempt, model, operation, prompt, resolution, aspectRatio,
 * durationSeconds, seed?, inputs}} → 201 with a task. 429 and 503 say that it was not taken, with {@code Retry-After}
 * where the service can tell; any other server error leaves it open. An attempt is taken at most once.</td></tr>
 * <tr><td>{@code GET /v1/tasks?attempt=…}</td><td>{@code {tasks: […]}}, one or none. "None" is a promise: the service
 * refuses that attempt (409) from then on, so that a late order cannot arrive after all.</td></tr>
 * <tr><td>{@code GET /v1/tasks/{id}}</td><td>{@code {id, state, percent?, stage?, charged?, error?: {code, message}}};
 * states {@code waiting}, {@code working}, {@code done}, {@code failed}, {@code stopped}; {@code charged} in dollars,
 * once it is settled. 404 for a stranger.</td></tr>
 * <tr><td>{@code DELETE /v1/tasks/{id}}</td><td>asks for a stop → the task as it is then. What is done stays
 * done.</td></tr>
 * <tr><td>{@code GET /v1/tasks/{id}/result}</td><td>the video, with byte ranges; 409 before it is done.</td></tr>
 * </table>
 *
 * <p>With a key, each request carries {@code Authorization: Bearer …}.
 */
package com.alwrity.studio.provider.rehearsal;
