export { bodyKinds, summaryOf } from './article.js';
export type { Article, ArticleBody, ArticleSummary, BodyKind } from './article.js';
export { KnowledgeError, knowledgeIssueCodes } from './issues.js';
export type { KnowledgeIssue, KnowledgeIssueCode } from './issues.js';
export { isEmptyQuery, queryOfText, queryPartKinds } from './query.js';
export type { KnowledgeQuery, QueryPart, QueryPartKind } from './query.js';
export { defaultLimit } from './source.js';
export type { KnowledgeSource, Match, SearchHit, SearchOptions, SearchResult } from './source.js';
