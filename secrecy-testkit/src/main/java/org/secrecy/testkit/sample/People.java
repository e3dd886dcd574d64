package org.secrecy.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** The people of the sample bureau: somebody in every post, two of the staff without one, and two from elsewhere. */
public interface People extends Units {

    /** 王建国, the head of the bureau. */
    default Person wang() {
        return Person.of("wang-jianguo", "王建国", Post.HEAD);
    }

    /** 赵强, the bureau leader in charge of the office. */
    default Person zhao() {
        return Person.of("zhao-qiang", "赵强", Post.OFFICE_LEADER);
    }

    /** 周立新, the bureau leader in charge of the line {@link #landUseLine()}. */
    default Person zhou() {
        return Person.of("zhou-lixin", "周立新", Post.LEADER_IN_CHARGE);
    }

    /** 高峰, the bureau leader in charge of the line {@link #worksLine()}. */
    default Person gao() {
        return Person.of("gao-feng", "高峰", Post.LEADER_IN_CHARGE);
    }

    /** 孙志远, the supervising leader, who signs faxes beside the office director. */
    default Person sun() {
        return Person.of("sun-zhiyuan", "孙志远", Post.SUPERVISING_LEADER);
    }

    /** 钱进, the classification authority. */
    default Person qian() {
        return Person.of("qian-jin", "钱进", Post.CLASSIFICATION_AUTHORITY);
    }

    /** 陈静, the director of the office. */
    default Person chen() {
        return of("chen-jing", "陈静", office(), Post.OFFICE_DIRECTOR);
    }

    /** 刘洋, the director in charge, who approves copying. */
    default Person liu() {
        return of("liu-yang", "刘洋", office(), Post.DIRECTOR_IN_CHARGE);
    }

    /** 张伟, the confidential officer. */
    default Person zhang() {
        return of("zhang-wei", "张伟", office(), Post.CONFIDENTIAL_OFFICER);
    }

    /** 吴霞, the keeper of the office's documents. */
    default Person wu() {
        return of("wu-xia", "吴霞", office(), Post.DOCUMENT_KEEPER);
    }

    /** 许诺, the part-time secrecy officer of the office. */
    default Person xu() {
        return of("xu-nuo", "许诺", office(), Post.PART_TIME_SECRECY_OFFICER);
    }

    /** 马超, who prints and copies. */
    default Person ma() {
        return of("ma-chao", "马超", office(), Post.PRINTING_STAFF);
    }

    /** 林悦, the designated operator of the fax machine. */
    default Person lin() {
        return of("lin-yue", "林悦", office(), Post.FAX_OPERATOR);
    }

    /** 郑洁, the part-time secrecy officer of the land-use division. */
    default Person zheng() {
        return of("zheng-jie", "郑洁", landUse(), Post.PART_TIME_SECRECY_OFFICER);
    }

    /** 冯雪, the part-time secrecy officer of the municipal works division. */
    default Person feng() {
        return of("feng-xue", "冯雪", works(), Post.PART_TIME_SECRECY_OFFICER);
    }

    /** 秦芳, the keeper of the archive. */
    default Person qin() {
        return of("qin-fang", "秦芳", archiveRoom(), Post.ARCHIVIST);
    }

    /** 李明, of the land-use division, who holds no post and does most of the asking. */
    default Person li() {
        return of("li-ming", "李明", landUse());
    }

    /** 唐磊, of the municipal works division, who holds no post. */
    default Person tang() {
        return of("tang-lei", "唐磊", works());
    }

    /** 胡军, who was the office leader before {@link #zhao()} and still says that he is: the roster knows better. */
    default Person hu() {
        return Person.of("hu-jun", "胡军", Post.OFFICE_LEADER);
    }

    /** 何远, of another organisation. */
    default Person he() {
        return Person.of("he-yuan", "何远");
    }

    /** Everybody who works in the bureau: all of these but Hu and He. */
    default ImmutableList<Person> staff() {
        return ImmutableList.<Person>builder()
                .add(wang(), zhao(), zhou(), gao(), sun(), qian(), chen(), liu(), zhang(), wu(), xu(), ma(), lin())
                .add(zheng(), feng(), qin(), li(), tang())
                .build();
    }

    /** The line of business of which the leader is in charge; empty for everybody else. */
    default Optional<String> lineOf(Person leader) {
        return leader.is(zhou())
                ? Optional.of(landUseLine())
                : Optional.of(worksLine()).filter(line -> leader.is(gao()));
    }

    private static Person of(String id, String name, Unit unit, Post... posts) {
        return Person.builder().id(id).name(name).unit(unit).addPosts(posts).build();
    }
}
