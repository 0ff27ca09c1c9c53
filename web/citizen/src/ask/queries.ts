import { answer, api, type Schemas } from '../../../shared/api/client.js';

export type AssistantAnswer = Schemas['AssistantAnswerAnswer'];
export type Question = Schemas['QuestionBody'];

/** Asks the assistant. Nothing of it is kept on the device. */
export function askAssistant(question: Question): Promise<AssistantAnswer> {
  return answer(api.POST('/api/v1/assistant/questions', { body: question }));
}
